import type { Page } from 'playwright-core';
import { withinTime } from '../within-time.ts';

const pause = 100;

/** A page that hangs takes the workspace along when both are on one site. */
const most = 30_000;

/** Looks again and again, until a sight is the wanted one or patience ends; returns the last sight. */
export async function pollWithPatience<Sight>(
  page: Page,
  look: () => Promise<Sight>,
  isWanted: (sight: Sight) => boolean,
  { seconds = 10, interval = pause } = {},
): Promise<Sight | undefined> {
  const wait = { isOver: false };
  let last: Sight | undefined;
  const seen = async (): Promise<void> => {
    last = await look();
    while (!isWanted(last) && !wait.isOver) {
      await new Promise((resolve) => setTimeout(resolve, interval));
      last = await look();
    }
  };
  await withPatience(page, seen(), seconds);
  wait.isOver = true;
  return last;
}

/**
 * The result of a promise; undefined when it fails or takes longer than these seconds. A busy machine
 * has longer seconds: the workspace answers ten times in each, so a page that still has not answered
 * does not only wait for the processor.
 */
export async function withPatience<Value>(
  page: Page,
  promise: Promise<Value>,
  seconds = 10,
): Promise<Value | undefined> {
  const wait = { isOver: false };
  const settled = promise
    .catch(() => undefined)
    .finally(() => {
      wait.isOver = true;
    });
  const end = Date.now() + most;
  for (let count = 0; count < (seconds * 1_000) / pause && Date.now() < end; count += 1) {
    const pauseEnds = new Promise((resolve) => setTimeout(resolve, pause));
    await Promise.race([settled, pauseEnds]);
    if (wait.isOver) return settled;
    await withinTime(
      end - Date.now(),
      page.evaluate(() => 0),
    );
  }
  return undefined;
}
