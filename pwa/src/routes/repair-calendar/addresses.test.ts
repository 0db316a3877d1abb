import { expect, it } from 'vitest';
import { addressesOf } from './addresses.ts';

it('a calendar is subscribed to at the address of its file', () => {
  const { feed, subscribe } = addressesOf('https://omloop.example', null);
  expect(feed).toBe('https://omloop.example/v1/public/repair-calendar');
  expect(subscribe).toBe('webcal://omloop.example/v1/public/repair-calendar');
});

it('a centre among others is named in each address', () => {
  const { book, workshops, subscribe } = addressesOf('https://omloop.example', 'c 1');
  expect(book).toBe('/repareren?centrum=c+1');
  expect(workshops).toBe('/workshops?centrum=c+1');
  expect(subscribe).toBe('webcal://omloop.example/v1/public/repair-calendar?centreId=c+1');
});
