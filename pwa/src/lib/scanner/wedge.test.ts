import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Burst, listenForWedge } from './wedge.ts';

const TEXT = '7K3P9XQ2M3';

function type(burst: Burst, keys: string[], pause: number): (string | null)[] {
  return keys.map((key, place) => burst.take(key, 1000 + place * pause));
}

describe('a burst', () => {
  it('ends with Enter and gives its text', () => {
    expect(type(new Burst(), [...TEXT, 'Enter'], 10).at(-1)).toBe(TEXT);
  });

  it('is not what a person types', () => {
    expect(type(new Burst(), [...TEXT, 'Enter'], 150).at(-1)).toBeNull();
  });

  it('is not a few keys hit at once', () => {
    expect(type(new Burst(), ['a', 's', 'd', 'Enter'], 5).at(-1)).toBeNull();
  });

  it('leaves out keys that write nothing', () => {
    expect(type(new Burst(), ['Shift', ...TEXT, 'Enter'], 10).at(-1)).toBe(TEXT);
  });

  it('starts anew after a pause', () => {
    const burst = new Burst();
    burst.take('x', 0);
    expect(type(burst, [...TEXT, 'Enter'], 10).at(-1)).toBe(TEXT);
  });
});

describe('the listener', () => {
  const emit = vi.fn();
  let stop: () => void;

  beforeEach(() => {
    vi.useFakeTimers();
    emit.mockClear();
    stop = listenForWedge(emit);
  });
  afterEach(() => {
    stop();
    document.body.replaceChildren();
    vi.useRealTimers();
  });

  function press(key: string, target: EventTarget = document.body): KeyboardEvent {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    target.dispatchEvent(event);
    return event;
  }

  it('takes a burst without Enter after a silence', () => {
    for (const key of TEXT) press(key);
    expect(emit).not.toHaveBeenCalled();
    vi.advanceTimersByTime(500);
    expect(emit).toHaveBeenCalledExactlyOnceWith(TEXT);
  });

  it('keeps the Enter of the scanner from pressing a button', () => {
    for (const key of TEXT) press(key);
    expect(press('Enter').defaultPrevented).toBe(true);
    expect(emit).toHaveBeenCalledExactlyOnceWith(TEXT);
  });

  it('leaves an ordinary Enter alone', () => {
    expect(press('Enter').defaultPrevented).toBe(false);
  });

  it('leaves keys in a field alone', () => {
    const field = document.createElement('input');
    document.body.append(field);
    for (const key of [...TEXT, 'Enter']) press(key, field);
    vi.advanceTimersByTime(500);
    expect(emit).not.toHaveBeenCalled();
  });

  it('is silent once stopped', () => {
    stop();
    for (const key of [...TEXT, 'Enter']) press(key);
    expect(emit).not.toHaveBeenCalled();
  });
});
