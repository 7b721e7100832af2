import * as v from 'valibot';

const message = v.variant('kind', [
  /** All rows are new. */
  v.object({ kind: v.literal('whole') }),
  /** These rows were changed or deleted. */
  v.object({
    kind: v.literal('rows'),
    baseline: v.optional(v.string()),
    rows: v.array(v.tuple([v.string(), v.string()])),
  }),
]);

/**
 * Message to the other pages once a write is in the database. It carries no rows: pages read them
 * from the database.
 */
export type KeptMessage = v.InferOutput<typeof message>;

export type KeptChannel = {
  readonly post: (message: KeptMessage) => void;
  readonly listen: (onMessage: (message: KeptMessage) => void) => void;
  readonly close: () => void;
};

export function openKeptChannel(name: string): KeptChannel {
  const channel = new BroadcastChannel(name);
  return {
    post: channel.postMessage.bind(channel),
    listen: (onMessage) => {
      channel.addEventListener('message', ({ data }) => {
        const parsed = v.safeParse(message, data);
        if (parsed.success) onMessage(parsed.output);
      });
    },
    close: () => channel.close(),
  };
}
