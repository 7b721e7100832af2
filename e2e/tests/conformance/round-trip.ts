declare global {
  interface Window {
    /** Posts to the page around this frame and waits for its answer. */
    roundTrip?: () => Promise<void>;
  }
}

/**
 * Gives every window a way to the page around it and back, hidden from everything else in it.
 *
 * Messages between two windows keep their order: every message in transit before a round trip has
 * arrived when it ends. Sent to the page as source text, so it uses nothing from outside itself.
 */
export function prepareRoundTrips(): void {
  const waiting = new Map<number, () => void>();
  window.addEventListener(
    'message',
    (event: MessageEvent<{ readonly stagePing?: number; readonly stagePong?: number } | null>) => {
      const { stagePing, stagePong } = Object(event.data) as NonNullable<typeof event.data>;
      if (stagePing === undefined && stagePong === undefined) return;
      event.stopImmediatePropagation();
      if (stagePong !== undefined) return waiting.get(stagePong)?.();
      event.source?.postMessage({ stagePong: stagePing }, { targetOrigin: event.origin });
    },
    true,
  );
  window.roundTrip = () =>
    new Promise((resolve) => {
      const stagePing = waiting.size + 1;
      waiting.set(stagePing, resolve);
      window.parent.postMessage({ stagePing }, location.ancestorOrigins[0] ?? location.origin);
    });
}
