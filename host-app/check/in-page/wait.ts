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

/** Waits until the page has called the library and announced these handlers. */
export async function handlersAreBack(
  page: Page,
  provider: string,
  events: readonly string[],
  most: number,
): Promise<void> {
  await page.evaluate(
    ({ name, wanted, limit }) =>
      new Promise<void>((resolve) => {
        const begin = performance.now();
        const isBack = (): boolean => {
          const own = (window.sidetoneApp?.journal.traffic.entries() ?? []).filter(
            ({ provider: owner, kind }) => owner === name && kind === 'request',
          );
          const announced = new Set(
            own.flatMap(({ type, data }) =>
              type === 'addGenericHandler' && data instanceof Map ? [...data.values()] : [],
            ),
          );
          return own.length > 0 && wanted.every((event) => announced.has(event));
        };
        const timer = setInterval(() => {
          if (!isBack() && performance.now() - begin < limit) return;
          clearInterval(timer);
          resolve();
        }, 30);
      }),
    { name: provider, wanted: events, limit: most },
  );
}
