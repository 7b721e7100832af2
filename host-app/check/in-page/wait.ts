import type { Page } from 'playwright-core';

/** Waits until no message has crossed the bridge for a while, at most until the limit. */
export function quietBridge(page: Page, quiet: number, most: number): Promise<void> {
  return page.evaluate(
    (limits) =>
      new Promise<void>((resolve) => {
        const begin = performance.now();
        let last = begin;
        const stop = window.sidetoneApp?.journal.traffic.subscribe(() => {
          last = performance.now();
        });
        const timer = setInterval(() => {
          const now = performance.now();
          if (now - last < limits.quiet && now - begin < limits.most) return;
          clearInterval(timer);
          stop?.();
          resolve();
        }, 50);
      }),
    { quiet, most },
  );
}

/** Waits until the boot report has an answer to everything that it can find out by itself. */
export async function bootIsJudged(page: Page, provider: string, most: number): Promise<void> {
  await page.evaluate(
    ({ name, limit }) =>
      new Promise<void>((resolve) => {
        const begin = performance.now();
        const isJudged = (): boolean => {
          const checks = window.sidetoneApp?.boots.all()[name] ?? [];
          const statusOf = (wanted: string) => checks.find((each) => each.name === wanted)?.status;
          if (statusOf('answers') === 'unknown') return false;
          if (
            ['answers', 'framing', 'mixed content', 'content security policy'].some(
              (each) => statusOf(each) === 'fault',
            )
          )
            return true;
          return statusOf('library') !== 'unknown' && statusOf('first call') !== 'unknown';
        };
        const timer = setInterval(() => {
          if (!isJudged() && performance.now() - begin < limit) return;
          clearInterval(timer);
          resolve();
        }, 50);
      }),
    { name: provider, limit: most },
  );
}

/** Milliseconds of a wait: of silence after the first call, and altogether. */
export interface Patience {
  readonly quiet: number;
  readonly most: number;
}

/**
 * Waits until the page has called the library and announced these handlers, or until it has fallen
 * silent without them.
 */
export async function handlersAreBack(
  page: Page,
  provider: string,
  events: readonly string[],
  limits: Patience,
): Promise<void> {
  await page.evaluate(
    ({ name, wanted, quiet, limit }) =>
      new Promise<void>((resolve) => {
        const begin = performance.now();
        let last = begin;
        const stop = window.sidetoneApp?.journal.traffic.subscribe(() => {
          last = performance.now();
        });
        const isBack = (): boolean => {
          const own = (window.sidetoneApp?.journal.traffic.entries() ?? []).filter(
            ({ provider: owner, kind }) => owner === name && kind === 'request',
          );
          const announced = new Set(
            own.flatMap(({ type, data }) =>
              type === 'addGenericHandler' && data instanceof Map ? [...data.values()] : [],
            ),
          );
          const isSilent = performance.now() - last > quiet;
          return own.length > 0 && (isSilent || wanted.every((event) => announced.has(event)));
        };
        const timer = setInterval(() => {
          if (!isBack() && performance.now() - begin < limit) return;
          clearInterval(timer);
          stop?.();
          resolve();
        }, 30);
      }),
    { name: provider, wanted: events, quiet: limits.quiet, limit: limits.most },
  );
}

/** Waits until the page has answered every event. */
export async function eventsAreAnswered(page: Page, provider: string, most: number): Promise<void> {
  await page.evaluate(
    ({ name, limit }) =>
      new Promise<void>((resolve) => {
        const begin = performance.now();
        const isPending = (): boolean => {
          const waiting = new Set<string | undefined>();
          for (const message of window.sidetoneApp?.journal.traffic.entries() ?? []) {
            if (message.provider !== name) continue;
            if (message.kind === 'event') waiting.add(message.correlationId);
            if (message.kind === 'event-reply') waiting.delete(message.correlationId);
          }
          return waiting.size > 0;
        };
        const timer = setInterval(() => {
          if (isPending() && performance.now() - begin < limit) return;
          clearInterval(timer);
          resolve();
        }, 100);
      }),
    { name: provider, limit: most },
  );
}
