import type { TrafficEntry } from '../../store/journal.ts';
import { valueText } from './value-text.ts';

const longest = 200;
/** A clipboard holds more, but no one reads it. */
const mostCopied = 2_000_000;

/** Data of a message, on one line. */
export function shortText(data: unknown): string {
  if (data === undefined) return '';
  if (typeof data !== 'string') return valueText(data, longest);
  return data.length > longest ? `${data.slice(0, longest)}…` : data;
}

/** Data of a message, in full and indented. */
export function fullText(data: unknown): string {
  return data === undefined ? '' : valueText(data, mostCopied, 2);
}

export function isFromProvider(kind: TrafficEntry['kind']): boolean {
  return ['request', 'event-reply', 'web-api', 'script'].includes(kind);
}

export function directionOf(kind: TrafficEntry['kind']): string {
  if (kind === 'web-api') return 'To the Web API';
  if (kind === 'script') return 'From a page script';
  return isFromProvider(kind) ? 'From the provider' : 'To the provider';
}

/** Sender of a message: a provider, a page or a back end. */
export function senderOf({ provider, caller }: Pick<TrafficEntry, 'provider' | 'caller'>): string {
  return provider ?? caller ?? 'unknown sender';
}

/** Time of day, to the millisecond. */
export function timeText(time: number): string {
  const date = new Date(time);
  return `${date.toTimeString().slice(0, 8)}.${String(date.getMilliseconds()).padStart(3, '0')}`;
}

/** `12 ms`, `3.4 s`. */
export function durationText(milliseconds: number): string {
  return milliseconds < 1_000
    ? `${Math.round(milliseconds)} ms`
    : `${(milliseconds / 1_000).toFixed(1)} s`;
}
