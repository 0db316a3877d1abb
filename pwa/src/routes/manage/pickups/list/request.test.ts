import { beforeEach, describe, expect, it } from 'vitest';
import { good } from '../../../../testing/pickups.ts';
import { Request } from './request.svelte.ts';

const SOFA = good();
const CHAIR = good({ id: 'g-chair', litres: 251, kilos: 6 });

describe('a request by phone', () => {
  let request: Request;

  beforeEach(() => {
    request = new Request();
    request.windowId = 'w-1';
  });

  it('counts what is chosen twice', () => {
    for (const chosen of [SOFA, CHAIR, CHAIR]) request.add(chosen);
    expect(request.lines.map(({ pieces }) => pieces)).toEqual([1, 2]);
    expect(request.takes).toEqual({ litres: 2302, kilos: 72 });
  });

  it('reckons half the room for what was taken apart, as the server does', () => {
    request.add(CHAIR);
    const [line] = request.lines;
    if (line) line.apart = true;
    expect(request.takes.litres).toBe(126);
  });

  it('is ready with a window and a thing', () => {
    expect(request.ready).toBe(false);
    request.add(SOFA);
    expect(request.ready).toBe(true);
    request.lines.forEach((line) => request.drop(line));
    expect(request.ready).toBe(false);
  });

  it('sends what is filled in, and says nothing of the rest', () => {
    request.name = ' Els ';
    request.postcode = '5151 ab ';
    request.lift = true;
    request.add(SOFA);
    expect(request.body('nl')).toMatchObject({
      name: 'Els',
      phone: null,
      email: null,
      floor: 0,
      lift: false,
      language: 'nl',
      address: { postcode: '5151 ab' },
      things: [{ goodId: 'g-sofa', pieces: 1, apart: false, photoIds: [] }],
    });
  });
});
