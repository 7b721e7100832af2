import * as v from 'valibot';
import { parseWith } from '../../../config/problems.ts';
import { readJson } from '../../../config/read-json.ts';
import { text } from '../../../config/values.ts';
import type { Traffic, TrafficEntry } from '../../../store/journal.ts';
import { faultKinds } from '../../../store/fault-kinds.ts';
import { fromPlain, toPlain } from './plain-value.ts';

/** The latest time that a date can represent. */
const latest = 8.64e15;
const moment = 'a number of milliseconds since 1970';

const lineSchema = v.object(
  {
    time: v.pipe(v.number(moment), v.minValue(0, moment), v.maxValue(latest, moment)),
    provider: v.optional(text),
    caller: v.optional(text),
    kind: v.picklist(
      ['request', 'reply', 'event', 'event-reply', 'web-api', 'script', 'script-reply'],
      'a kind of message',
    ),
    type: text,
    data: v.optional(v.unknown()),
    correlationId: v.optional(text),
    outcome: v.optional(v.picklist(['success', 'failure'], '"success" or "failure"')),
    fault: v.optional(v.picklist(faultKinds, 'a kind of fault')),
  },
  'an object',
);

/** JSON Lines: one message per line, a `Map` as `{"$map": [[key, value], ...]}`. */
export function toLines(entries: readonly TrafficEntry[]): string {
  return entries
    .map(({ id: _id, data, ...entry }) => `${JSON.stringify({ ...entry, data: toPlain(data) })}\n`)
    .join('');
}

/** Throws an error that names the unreadable line; nothing is imported then. */
export function parseLines(lines: string): readonly (Traffic & { readonly time: number })[] {
  return lines
    .split('\n')
    .map((line, index) => [line.trim(), index + 1] as const)
    .filter(([line]) => line !== '')
    .map(([line, number]) => parseLine(line, number));
}

function parseLine(line: string, number: number): Traffic & { readonly time: number } {
  try {
    const { provider, correlationId, data, ...rest } = parseWith(lineSchema, readJson(line));
    return { ...rest, provider, correlationId, data: fromPlain(data), isImported: true };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Line ${number}: ${reason}`, { cause: error });
  }
}
