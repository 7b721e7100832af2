import { expect, test } from 'vitest';
import { arrivalOf, refusalOf } from './link-arrival.ts';

const arrival = {
  hash: '#state=x',
  referrer: '',
  origin: 'http://localhost:5173',
  isFramed: false,
  hasForeignOpener: false,
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
  [{ hasForeignOpener: true }, 'A page from another site opened the workspace.'],
  [{ isFramed: true }, 'The workspace is in a frame on another page.'],
])('[LK2] %o is refused with the reason', (change, reason) => {
  expect(refusalOf({ ...arrival, ...change })).toBe(reason);
});

test('[LK2] an opener on another site is recognized because it cannot be read', () => {
  const foreign = {
    get location(): never {
      throw new DOMException(
        'Blocked a frame from accessing a cross-origin frame.',
        'SecurityError',
      );
    },
  };
  const { origin } = arrival;
  const viewOf = (opener: unknown) => {
    const view = { location: { hash: '', origin }, document: { referrer: '' }, opener, top: {} };
    return view as unknown as Window;
  };
  expect(arrivalOf(viewOf(foreign)).hasForeignOpener).toBe(true);
  expect(arrivalOf(viewOf({ location: { origin } })).hasForeignOpener).toBe(false);
  expect(arrivalOf(viewOf(null)).hasForeignOpener).toBe(false);
});
