import type { Frame, FrameLocator, Page } from '@playwright/test';

/** One message as a window received it. Maps become lists of entries under `map`. */
export interface Recorded {
  readonly origin: string;
  readonly data: unknown;
}

/** Records every message that any window of the page receives, ahead of all other listeners. */
export async function recordMessages(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const recorded: Recorded[] = [];
    const plain = (value: unknown): unknown => {
      if (value instanceof Map)
        return { map: [...value].map(([key, entry]) => [key, plain(entry)]) };
      if (Array.isArray(value)) return value.map(plain);
      if (typeof value !== 'object' || value === null) return value === undefined ? null : value;
      return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plain(entry)]));
    };
    window.addEventListener('message', ({ origin, data }) => {
      recorded.push({ origin, data: plain(data) });
    });
    Object.assign(window, { recordedMessages: recorded });
  });
}

/**
 * Messages that a window has received so far: the page's own window is the host, a frame is a
 * widget.
 */
export function messagesOf(window: Page | Frame): Promise<readonly Recorded[]> {
  return window.evaluate(
    () => (globalThis as unknown as { recordedMessages: Recorded[] }).recordedMessages,
  );
}

interface Envelope {
  readonly messageType: string;
  readonly messageCorrelationId: string;
  readonly messageOutcome?: string;
  readonly messageData: unknown;
}

export function envelopes(messages: readonly Recorded[]): readonly Envelope[] {
  return messages.map(({ data }) => data as Envelope);
}

/** The frame that a locator finds, for scripts to run in. */
export async function frameOf(widget: FrameLocator): Promise<Frame> {
  const element = await widget.owner().elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('The widget has no frame');
  return frame;
}

/** The frame of a provider, found by the host name of its sample. */
export function widgetFrame(page: Page, hostname: string): Frame {
  const found = page.frames().find((frame) => new URL(frame.url()).hostname === hostname);
  if (!found) throw new Error(`No frame shows ${hostname}`);
  return found;
}
