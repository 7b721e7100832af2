import * as v from 'valibot';

const stageSchema = v.object({
  title: v.string(),
  beats: v.array(v.string()),
  played: v.number(),
  isPlaying: v.boolean(),
  caption: v.string(),
  showsCaption: v.boolean(),
  isCalm: v.boolean(),
  lastReturn: v.optional(v.number()),
  delay: v.optional(
    v.object({
      waitsFor: v.string(),
      hasGivenUp: v.boolean(),
      isYours: v.optional(v.boolean()),
      problem: v.optional(v.string()),
    }),
  ),
  note: v.optional(v.string()),
  nextLine: v.optional(v.string()),
  /** The stage is in a background tab. */
  isHidden: v.boolean(),
});

const orderSchema = v.variant('order', [
  v.object({ order: v.literal('tell') }),
  v.object({ order: v.literal('next') }),
  v.object({ order: v.literal('skip') }),
  v.object({ order: v.literal('go back'), beat: v.number() }),
  v.object({ order: v.literal('captions'), isShown: v.boolean() }),
  v.object({ order: v.literal('ring') }),
  v.object({ order: v.literal('calm'), isCalm: v.boolean() }),
]);

/** Requests from the remote to the stage. */
export type Order = v.InferOutput<typeof orderSchema>;

/** Messages from the stage to the remote. */
export type StageReport = v.InferOutput<typeof stageSchema>;

interface Door<Out, In> {
  readonly send: (message: Out) => void;
  readonly close: () => void;
  readonly listen: (onMessage: (message: In) => void) => void;
}

const channelName = 'sidetone-presenter';

function openDoor<Out, In>(schema: v.GenericSchema<unknown, In>): Door<Out, In> {
  const channel = new BroadcastChannel(channelName);
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has its own origin only
    send: (message) => channel.postMessage(message),
    close: () => channel.close(),
    listen: (onMessage) => {
      // Any page of this origin may post here; this end's own kind of message arrives as well.
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        const result = v.safeParse(schema, data);
        if (result.success) onMessage(result.output);
      });
    },
  };
}

export const openStageDoor = (): Door<StageReport, Order> => openDoor(orderSchema);
export const openRemoteDoor = (): Door<Order, StageReport> => openDoor(stageSchema);
