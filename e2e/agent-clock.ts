import type { Page } from '@playwright/test';

interface ClockControl {
  stop(): void;
  step(milliseconds: number): void;
}

function drive(page: Page, how: 'stop' | number): Promise<void> {
  return page.evaluate((what) => {
    const { clock } = (window as unknown as { sidetone: { clock: ClockControl } }).sidetone;
    if (what === 'stop') clock.stop();
    else clock.step(what);
  }, how);
}

/** The agent's clock. It is moved by hand, so no test waits for real time. */
export const agentClock = {
  stop: (page: Page): Promise<void> => drive(page, 'stop'),
  step: (page: Page, milliseconds: number): Promise<void> => drive(page, milliseconds),
};
