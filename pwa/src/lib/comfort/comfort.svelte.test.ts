import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { remember } from '../remember.ts';
import { Comfort } from './comfort.svelte.ts';

describe('how a device shows itself', () => {
  beforeEach(() => ['contrast', 'hand', 'reading'].forEach((choice) => remember(choice, '')));

  it('follows what is chosen, and remembers it', () => {
    const stop = $effect.root(() => new Comfort().follow(document.documentElement));
    flushSync();
    expect({ ...document.documentElement.dataset }).toEqual({ contrast: 'usual', hand: 'right' });
    stop();

    const comfort = new Comfort();
    comfort.contrast = true;
    comfort.useHand('left');
    comfort.readAloud(false);
    const later = new Comfort();
    const stopLater = $effect.root(() => later.follow(document.documentElement));
    flushSync();
    expect({ ...document.documentElement.dataset }).toEqual({ contrast: 'more', hand: 'left' });
    expect(later.reading).toBe(false);
    stopLater();
  });
});
