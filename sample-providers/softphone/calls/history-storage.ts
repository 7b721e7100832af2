import type { PastCall } from './softphone-state.ts';

const key = 'softphone.history';

const isPastCall = (value: unknown): value is PastCall =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  'number' in value &&
  'milliseconds' in value &&
  typeof value.number === 'string' &&
  typeof value.milliseconds === 'number';

/**
 * In a frame on another site, reading storage may throw: the phone then starts without a history.
 */
export const readHistory = (): readonly PastCall[] => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isPastCall) : [];
  } catch (error) {
    console.info('Softphone: recent calls cannot be read here.', error);
    return [];
  }
};

export const writeHistory = (history: readonly PastCall[]): void => {
  try {
    localStorage.setItem(key, JSON.stringify(history));
  } catch (error) {
    console.info('Softphone: recent calls cannot be saved here.', error);
  }
};
