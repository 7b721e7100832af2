import type { Frame, Page } from '@playwright/test';

type Side = 'echo' | 'bridge';

/** Milliseconds per call: one number for each run of ten calls, or for each batch. */
export type Samples = Readonly<Record<Side, readonly number[]>>;

interface BenchWindow {
  benchCalls: Record<Side, () => Promise<unknown>>;
}

/** Prepares the widget's page: both calls by name, the echo with the envelope of the real one. */
export async function measureInWidget(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe[data-provider]', { state: 'attached' });
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The provider frame has no page');
  await frame.waitForFunction(() => 'Microsoft' in window);
  await frame.evaluate(() => {
    const target = document.referrer;
    const waiting = new Map<string, (data: unknown) => void>();
    window.addEventListener('message', ({ data }) => {
      if (data?.messageType !== 'bench-answer') return;
      waiting.get(data.messageCorrelationId)?.(data.messageData.get('value'));
      waiting.delete(data.messageCorrelationId);
    });
    const echo = (): Promise<unknown> =>
      new Promise((resolve) => {
        const id = Math.random().toString(36).slice(7);
        waiting.set(id, resolve);
        const data = new Map([['correlationId', undefined]]);
        const request = { messageType: 'bench-echo', messageData: data, messageCorrelationId: id };
        window.top?.postMessage(request, target);
      });
    const { CIFramework } = (
      window as unknown as { Microsoft: { CIFramework: { getMode: () => Promise<unknown> } } }
    ).Microsoft;
    Object.assign(window, { benchCalls: { echo, bridge: () => CIFramework.getMode() } });
  });
  return frame;
}

/** Calls one after the other; the sides take turns round by round, and the first to go changes. */
export async function sequential(
  frame: Frame,
  { rounds, calls }: { readonly rounds: number; readonly calls: number },
): Promise<Samples> {
  return inTurns(rounds, (side) =>
    frame.evaluate(
      async ({ name, count }) => {
        const call = (window as unknown as BenchWindow).benchCalls[name];
        const times: number[] = [];
        // The clock steps by 100 us, so ten calls in a row make one sample.
        for (let index = 0; index < count; index += 10) {
          const start = performance.now();
          for (let inner = 0; inner < 10; inner++) await call();
          times.push((performance.now() - start) / 10);
        }
        return times;
      },
      { name: side, count: calls },
    ),
  );
}

/** Keeps `atOnce` calls on their way until `calls` are done; milliseconds per call of each round. */
export async function inFlight(
  frame: Frame,
  {
    rounds,
    calls,
    atOnce,
  }: { readonly rounds: number; readonly calls: number; readonly atOnce: number },
): Promise<Samples> {
  return inTurns(rounds, (side) =>
    frame.evaluate(
      async ({ name, count, width }) => {
        const call = (window as unknown as BenchWindow).benchCalls[name];
        let started = 0;
        const lane = async (): Promise<void> => {
          while (started < count) {
            started++;
            await call();
          }
        };
        const start = performance.now();
        await Promise.all(Array.from({ length: width }, lane));
        return [(performance.now() - start) / count];
      },
      { name: side, count: calls, width: atOnce },
    ),
  );
}

async function inTurns(rounds: number, run: (side: Side) => Promise<number[]>): Promise<Samples> {
  const samples: Record<Side, number[]> = { echo: [], bridge: [] };
  // Two rounds warm the code up and are thrown away.
  for (let round = -2; round < rounds; round++) {
    const order: readonly Side[] = round % 2 === 0 ? ['echo', 'bridge'] : ['bridge', 'echo'];
    for (const side of order) {
      const times = await run(side);
      if (round >= 0) samples[side].push(...times);
    }
  }
  return samples;
}

export function ratioTable(title: string, { echo, bridge }: Samples): string {
  const rows = (['median', 'p95'] as const).map((name) => {
    const share = name === 'median' ? 0.5 : 0.95;
    const bare = quantile(echo, share);
    const whole = quantile(bridge, share);
    return `  ${name.padEnd(7)} bare ${micro(bare)}  bridge ${micro(whole)}  ratio ${(whole / bare).toFixed(3)}`;
  });
  return [`getMode, ${title} (${echo.length} samples a side)`, ...rows].join('\n');
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

function micro(milliseconds: number): string {
  return `${(milliseconds * 1000).toFixed(0).padStart(5)} us`;
}
