import { expect, test } from 'vitest';
import { refusalOf } from './link-arrival.ts';

const arrival = {
  hash: '#state=x',
  referrer: '',
  origin: 'http://localhost:5173',
  isFramed: false,
};

test('[LK2] a link from the address bar or from the workspace itself may carry a state', () => {
  expect(refusalOf(arrival)).toBeUndefined();
  expect(refusalOf({ ...arrival, referrer: 'http://localhost:5173/?x' })).toBeUndefined();
});

test.each([
  [{ referrer: 'https://mail.example/inbox' }, 'It was opened from https://mail.example.'],
  [{ referrer: 'http://localhost:3000/' }, 'It was opened from http://localhost:3000.'],
  [{ referrer: 'about:client' }, 'It was opened from null.'],
  [{ referrer: 'no address' }, 'It was opened from another page.'],
  [{ isFramed: true }, 'The workspace is in a frame of another page.'],
])('[LK2] %o is refused with the reason', (change, reason) => {
  expect(refusalOf({ ...arrival, ...change })).toBe(reason);
});
