import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../api/problem.ts';
import { PinEntry } from './pin-entry.svelte.ts';

describe('typing a PIN', () => {
  let sent: string[];
  let signals: string[];
  let answer: Problem | null;
  let entry: PinEntry;

  beforeEach(() => {
    vi.useFakeTimers();
    [sent, signals, answer] = [[], [], null];
    const send = async (pin: string) => {
      sent.push(pin);
      if (answer) throw answer;
    };
    entry = new PinEntry(send, (verdict) => signals.push(verdict));
  });
  afterEach(() => vi.useRealTimers());

  const type = async (...keys: string[]) => {
    for (const key of keys) await entry.press(key);
  };

  it('sends it when one is ready', async () => {
    await type('2', '5', '8', '1', 'back', '0', 'ok');
    expect({ sent, signals, digits: entry.digits }).toEqual({
      sent: ['2580'],
      signals: ['right'],
      digits: '',
    });
  });

  it('takes no more than eight digits, and nothing else', async () => {
    await type(...'a12345678', 'Shift', '9', 'ok');
    expect(sent).toEqual(['12345678']);
  });

  it('does not send what is too short', async () => {
    await type('1', '2', '3', 'ok');
    expect({ sent, signals, digits: entry.digits }).toEqual({ sent: [], signals: ['wrong'], digits: '123' });
  });

  it('begins anew after a wrong one', async () => {
    answer = new Problem('pin_wrong', '', 401);
    await type(...'4711', 'ok');
    expect({ signals, digits: entry.digits, code: entry.problem?.code, waits: entry.waits }).toEqual({
      signals: ['wrong'],
      digits: '',
      code: 'pin_wrong',
      waits: false,
    });
  });

  it('counts down while one has to wait', async () => {
    answer = new Problem('pin_wait', '', 429, [], 30);
    await type(...'4711', 'ok', '1');
    expect({ left: entry.secondsLeft, digits: entry.digits }).toEqual({ left: 30, digits: '' });
    vi.advanceTimersByTime(29_000);
    expect(entry.waits).toBe(true);
    vi.advanceTimersByTime(1_000);
    expect({ waits: entry.waits, problem: entry.problem }).toEqual({ waits: false, problem: null });
  });
});
