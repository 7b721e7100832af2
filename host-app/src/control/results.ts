import * as v from 'valibot';

/** The forms of the answers of the control door, for its document. */

export const session = v.object({
  id: v.string(),
  title: v.string(),
  isFocused: v.boolean(),
  wantsAttention: v.boolean(),
  isUrgent: v.boolean(),
  urgency: v.optional(v.string()),
  activity: v.optional(v.string()),
});

const tab = v.object({
  id: v.string(),
  title: v.string(),
  isFocused: v.boolean(),
  page: v.string(),
});

export const view = v.object({
  sessions: v.array(session),
  tabs: v.array(tab),
  panel: v.picklist(['docked', 'minimized', 'hidden']),
  visibleProvider: v.optional(v.string()),
  toast: v.optional(
    v.object({
      title: v.string(),
      rows: v.array(v.array(v.string())),
      canReject: v.boolean(),
    }),
  ),
  bars: v.array(v.array(v.string())),
  dialog: v.optional(v.object({ title: v.string(), text: v.string() })),
  progress: v.optional(v.string()),
  presence: v.optional(v.string()),
});

export const toast = v.object({
  id: v.string(),
  provider: v.optional(v.string()),
  title: v.string(),
  rows: v.array(v.object({ header: v.string(), value: v.string() })),
  isShown: v.boolean(),
});

export const clock = v.object({
  now: v.number(),
  isRunning: v.boolean(),
  speed: v.number(),
});

const stamp = { id: v.number(), time: v.number(), provider: v.optional(v.string()) };

export const message = v.object({
  ...stamp,
  kind: v.string(),
  type: v.string(),
  data: v.optional(v.unknown()),
  caller: v.optional(v.string()),
  correlationId: v.optional(v.string()),
  outcome: v.optional(v.picklist(['success', 'failure'])),
  fault: v.optional(v.string()),
});

export const diagnostic = v.object({
  ...stamp,
  severity: v.picklist(['info', 'warning', 'error']),
  rule: v.string(),
  message: v.string(),
  fix: v.string(),
});
