import { describe, expect, it } from 'vitest';
import { hasAppleMaps, navigationTo } from './navigation.ts';

const spot = { latitude: 51.5606, longitude: 5.0919 };
const address = 'Dorpsstraat 12, 5151 AB Dalstede';

describe('the way to an address', () => {
  it('opens whichever navigation an Android phone has', () => {
    expect(navigationTo({ spot, address }, false)).toBe(
      'geo:51.5606,5.0919?q=51.5606,5.0919(Dorpsstraat%2012%2C%205151%20AB%20Dalstede)',
    );
  });

  it('opens the maps of an iPhone', () => {
    expect(navigationTo({ spot, address }, true)).toBe('https://maps.apple.com/?daddr=51.5606%2C5.0919');
  });

  it('is looked up by the address when nobody knows the place', () => {
    const searched = 'Dorpsstraat%2012%2C%205151%20AB%20Dalstede';
    expect(navigationTo({ address }, false)).toBe(`geo:0,0?q=${searched}`);
    expect(navigationTo({ address }, true)).toBe(`https://maps.apple.com/?daddr=${searched}`);
  });

  it('cannot be given other orders by an address', () => {
    expect(navigationTo({ address: 'A&B?x=1#y' }, false)).toBe('geo:0,0?q=A%26B%3Fx%3D1%23y');
  });

  it('knows the phones of Apple', () => {
    expect(hasAppleMaps('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)')).toBe(true);
    expect(hasAppleMaps('Mozilla/5.0 (Linux; Android 15; Pixel 8)')).toBe(false);
  });
});
