import type { TrafficEntry } from '../../store/journal.ts';

const longest = 160;

/** What a message carried, on one line. */
export function shortText(data: unknown): string {
  const text = toText(data);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** What a message carried, in full and indented. */
export function fullText(data: unknown): string {
  return toText(data, 2);
}

export function directionOf(kind: TrafficEntry['kind']): string {
  return kind === 'request' || kind === 'event-reply' ? 'From provider' : 'To provider';
}

/** Time of day, to the millisecond. */
export function timeText(time: number): string {
  const date = new Date(time);
  return `${date.toTimeString().slice(0, 8)}.${String(date.getMilliseconds()).padStart(3, '0')}`;
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
  return value instanceof Map ? Object.fromEntries(value) : value;
}
