import type { Clock } from '../../store/clock.ts';

/**
 * A delayed message is sent after this time anyway, so that nothing hangs when no other message
 * follows.
 */
const longest = 1_500;

/** Messages that let their provider's next message go first. */
export interface HeldBack {
  readonly hold: (provider: string, send: () => void) => void;
  /** Sends the messages that the provider's last message has overtaken. */
  readonly release: (provider: string) => void;
  readonly releaseAll: () => void;
}

export function createHeldBack(clock: Clock): HeldBack {
  const waiting = new Map<string, Set<() => void>>();
  const release = (provider: string): void => {
    const sends = waiting.get(provider);
    waiting.delete(provider);
    for (const send of sends ?? []) send();
  };
  return {
    hold: (provider, send) => {
      const cancel = clock.after(longest, () => {
        if (waiting.get(provider)?.delete(sendOnce)) send();
      });
      const sendOnce = (): void => {
        cancel();
        send();
      };
      const sends = waiting.get(provider) ?? new Set();
      waiting.set(provider, sends.add(sendOnce));
    },
    release,
    releaseAll: () => {
      for (const provider of waiting.keys()) release(provider);
    },
  };
}
