import * as v from 'valibot';
import { row, wholeNumber } from './values.ts';

const milliseconds = wholeNumber(1, 600_000);

/** Limits for a widget, which only `sidetone check` compares. */
export const budgetsSchema = row({
  callsPerMinute: v.optional(
    v.pipe(wholeNumber(1, 1_000_000), v.description('Most calls of the API within a minute.')),
  ),
  readyMilliseconds: v.optional(
    v.pipe(
      milliseconds,
      v.description('Longest time from the first call to the last handler at the start.'),
    ),
  ),
  handlerMilliseconds: v.optional(
    v.pipe(milliseconds, v.description('Longest time until a handler has answered an event.')),
  ),
  longTaskMilliseconds: v.optional(
    v.pipe(milliseconds, v.description('Longest task of the page while it starts.')),
  ),
});

export type Budgets = v.InferOutput<typeof budgetsSchema>;
