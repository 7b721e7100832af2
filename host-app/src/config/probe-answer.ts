import * as v from 'valibot';

const probeAnswer = v.object({
  /** The reason for a missing response, such as ECONNREFUSED. */
  error: v.optional(v.string()),
  /** The reason why the server did not send a request. */
  notAsked: v.optional(v.string()),
  status: v.optional(v.number()),
  /** The reason why the server does not trust the page's certificate. */
  distrust: v.optional(v.string()),
  /** Redirect target of the page. */
  redirect: v.optional(v.string()),
  frameOptions: v.optional(v.string()),
  contentPolicy: v.optional(v.string()),
  permissionsPolicy: v.optional(v.string()),
  /** Addresses of script tags that load the library. */
  libraries: v.optional(v.array(v.string()), []),
  /** Those of them whose tag is a module script. */
  modules: v.optional(v.array(v.string())),
});

/**
 * The server's observations when it requested a Channel URL; a page cannot read that across
 * origins.
 */
export type ProbeAnswer = v.InferOutput<typeof probeAnswer>;

export function parseProbeAnswer(raw: unknown): ProbeAnswer {
  return v.parse(probeAnswer, raw);
}
