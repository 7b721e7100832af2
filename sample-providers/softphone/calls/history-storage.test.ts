import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readHistory, writeHistory } from './history-storage.ts';

const refuse = () => {
  throw new DOMException('Access is denied for this document.', 'SecurityError');
};

beforeEach(() => void vi.spyOn(console, 'info').mockReturnValue());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('starts without a past, and goes on, when storage throws', () => {
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  expect(readHistory()).toEqual([]);
  expect(() => writeHistory([])).not.toThrow();
});

it('drops what is not a past call', () => {
  const call = { id: '1', number: '+1 555 0100', milliseconds: 5 };
  vi.stubGlobal('localStorage', { getItem: () => JSON.stringify([call, 7, null, { id: 2 }]) });
  expect(readHistory()).toEqual([call]);
});
