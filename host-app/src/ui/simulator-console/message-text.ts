import { isMap } from '../../store/any-map.ts';
import type { TrafficEntry } from '../../store/journal.ts';

const longest = 200;

/** What a message carried, on one line. */
export function shortText(data: unknown): string {
  const text = typeof data === 'string' ? data.slice(0, longest + 1) : toText(data);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** What a message carried, in full and indented. */
export function fullText(data: unknown): string {
  return toText(data, 2);
}

export function isFromProvider(kind: TrafficEntry['kind']): boolean {
  return kind === 'request' || kind === 'event-reply';
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

function toText(data: unknown, indent?: number): string {
  if (data === undefined) return '';
  try {
    return JSON.stringify(data, mapsAsObjects, indent) ?? `(${typeof data})`;
  } catch {
    return '(not expressible as JSON)';
  }
}

function mapsAsObjects(_key: string, value: unknown): unknown {
  return isMap(value) ? Object.fromEntries(value) : value;
}
