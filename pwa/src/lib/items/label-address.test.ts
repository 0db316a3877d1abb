import { expect, it } from 'vitest';
import { labelAddress } from './label-address.ts';

it('another label of the same thing has another address, so that no browser shows the old one', () => {
  const [old, replaced] = ['7K3P9XQ2M3', '0000000000'].map((code) =>
    labelAddress('items', { id: 'i-1', code }, 'svg', 'roll62'),
  );
  expect(old).toBe('/v1/items/i-1/label?format=svg&stock=roll62&code=7K3P9XQ2M3');
  expect(replaced).not.toBe(old);
});
