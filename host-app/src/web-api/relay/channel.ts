import * as v from 'valibot';
import { callers } from '../messages.ts';

/** Address at which the page of a workspace offers its rows; `?workspace=<id>` names it. */
export const relayPath = '/sidetone/web-api';

const texts = v.record(v.string(), v.string());

/** From the server: a request to answer, or an oddity of one that it has refused itself. */
export const toPage = v.variant('kind', [
  v.object({
    kind: v.literal('request'),
    number: v.number(),
    request: v.object({
      method: v.string(),
      target: v.string(),
      origin: v.string(),
      headers: texts,
      body: v.string(),
      caller: v.picklist(callers),
    }),
  }),
  v.object({
    kind: v.literal('diagnostic'),
    diagnostic: v.object({
      severity: v.picklist(['info', 'warning', 'error']),
      rule: v.picklist(['WA1', 'WA4']),
      provenance: v.picklist(['documented', 'observed', 'chosen']),
      message: v.string(),
      fix: v.string(),
    }),
  }),
]);

export type ToPage = v.InferOutput<typeof toPage>;

/** From the page: an answer. */
export const toServer = v.object({
  number: v.number(),
  answer: v.object({ status: v.number(), headers: texts, body: v.string() }),
});

export type ToServer = v.InferOutput<typeof toServer>;
