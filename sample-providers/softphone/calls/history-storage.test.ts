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

it('the phone starts without a history, and continues, when storage throws', () => {
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  expect(readHistory()).toEqual([]);
  expect(() => writeHistory([])).not.toThrow();
});

it('an invalid past call is dropped', () => {
  const call = { id: '1', number: '+1 555 0100', milliseconds: 5 };
  vi.stubGlobal('localStorage', { getItem: () => JSON.stringify([call, 7, null, { id: 2 }]) });
  expect(readHistory()).toEqual([call]);
});
