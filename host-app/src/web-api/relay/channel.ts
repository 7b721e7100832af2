import * as v from 'valibot';
import { callers } from '../messages.ts';

/** Address at which the page of a workspace offers its rows; `?workspace=<id>` names it. */
export const relayPath = '/sidetone/web-api';

const texts = v.record(v.string(), v.string());

/**
 * From the server: a request to answer, an oddity of one that it has refused itself, or a wish of the
 * control door, which exists only when the server was started with it.
 */
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
  v.object({
    kind: v.literal('control'),
    number: v.number(),
    operation: v.string(),
    input: v.unknown(),
  }),
  v.object({ kind: v.literal('journal'), follower: v.number(), isWanted: v.boolean() }),
  v.object({ kind: v.literal('reload') }),
]);

export type ToPage = v.InferOutput<typeof toPage>;

/** From the page: an answer, or an entry of the journal. */
export const toServer = v.union([
  v.object({
    number: v.number(),
    answer: v.object({ status: v.number(), headers: texts, body: v.string() }),
  }),
  v.object({
    follower: v.number(),
    log: v.picklist(['message', 'diagnostic']),
    entry: v.looseObject({}),
  }),
]);

export type ToServer = v.InferOutput<typeof toServer>;
