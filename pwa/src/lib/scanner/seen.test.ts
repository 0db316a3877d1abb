import { describe, expect, it } from 'vitest';
import { Seen } from './seen.ts';

describe('a label before the camera', () => {
  it('counts once while it stays there, also when some looks miss it', () => {
    const seen = new Seen();
    const looks = ['A', 'A', null, 'A', null, null, 'A'];
    expect(looks.map((text, look) => seen.isNew(text, look * 200))).toEqual([true, ...Array(6).fill(false)]);
  });

  it('counts again after it was away', () => {
    const seen = new Seen();
    expect([seen.isNew('A', 0), seen.isNew('A', 1100), seen.isNew('A', 2400)]).toEqual([true, false, true]);
  });

  it('gives way to the next label at once', () => {
    const seen = new Seen();
    expect([seen.isNew('A', 0), seen.isNew('B', 100), seen.isNew('A', 200)]).toEqual([true, true, true]);
  });
});
