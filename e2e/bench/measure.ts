import type { Frame } from '@playwright/test';

/** One way to make the same request: a function that its frame holds under `benchCalls[name]`. */
export interface Contender {
  readonly name: string;
  /**
   * The frames that send requests at the same time; one unless several widgets are measured
   * together.
   */
  readonly frames: readonly Frame[];
  /** Brings its page to the front, because the browser slows down background pages. */
  readonly begin?: () => Promise<void>;
}

/** Milliseconds per request, by contender; one number for each sample. */
export type Samples = ReadonlyMap<string, readonly number[]>;

interface BenchWindow {
  readonly benchCalls: Readonly<Record<string, () => Promise<unknown>>>;
}

/**
 * Sends requests one after another. The clock has steps of 100 us, so ten requests in a row make
 * one sample.
 */
export function sequential(
  contenders: readonly Contender[],
  size: { readonly rounds: number; readonly calls: number },
): Promise<Samples> {
  return inTurns(contenders, size.rounds, async ({ name, frames }) => {
    const runs = frames.map((frame) =>
      frame.evaluate(
        async ([key, count]) => {
          const call = (window as unknown as BenchWindow).benchCalls[key];
          if (!call) throw new Error(`No call ${key} here`);
          const times: number[] = [];
          for (let index = 0; index < count; index += 10) {
            const start = performance.now();
            for (let inner = 0; inner < 10; inner++) await call();
            times.push((performance.now() - start) / 10);
          }
          return times;
        },
        [name, size.calls] as const,
      ),
    );
    return (await Promise.all(runs)).flat();
  });
}

/**
 * Keeps `atOnce` requests of each frame in flight; a sample is the time of a round divided by its
 * requests.
 */
export function inFlight(
  contenders: readonly Contender[],
  size: { readonly rounds: number; readonly calls: number; readonly atOnce: number },
): Promise<Samples> {
  return inTurns(contenders, size.rounds, async ({ name, frames }) => {
    const runs = frames.map((frame) =>
      frame.evaluate(
        async ([key, count, width]) => {
          const call = (window as unknown as BenchWindow).benchCalls[key];
          if (!call) throw new Error(`No call ${key} here`);
          let started = 0;
          const lane = async (): Promise<void> => {
            while (started < count) {
              started++;
              await call();
            }
          };
          const start = performance.now();
          await Promise.all(Array.from({ length: width }, lane));
          return (performance.now() - start) / count;
        },
        [name, size.calls, size.atOnce] as const,
      ),
    );
    return Promise.all(runs);
  });
}

/**
 * The contenders take turns round by round, and a different one starts each time; warm-up rounds
 * are discarded.
 */
async function inTurns(
  contenders: readonly Contender[],
  rounds: number,
  run: (contender: Contender) => Promise<readonly number[]>,
): Promise<Samples> {
  const samples = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = -2; round < rounds; round++) {
    const start = Math.abs(round) % contenders.length;
    for (const contender of [...contenders.slice(start), ...contenders.slice(0, start)]) {
      await contender.begin?.();
      const times = await run(contender);
      if (round >= 0) samples.get(contender.name)?.push(...times);
    }
  }
  return samples;
}

/** Median and 95th percentile of each contender, and their ratios to the first one. */
export function ratioTable(title: string, samples: Samples): string {
  const [first] = samples.values();
  const rows = [...samples].map(([name, times]) => {
    const figures = [0.5, 0.95].map((share) => {
      const time = quantile(times, share);
      const ratio = time / quantile(first ?? [], share);
      return `${(time * 1000).toFixed(0).padStart(7)} us  x ${ratio.toFixed(3)}`;
    });
    return `  ${name.padEnd(22)}${figures.join('   ')}`;
  });
  const count = first?.length ?? 0;
  const head = `  ${''.padEnd(22)}${'median'.padEnd(20)}  95th percentile`;
  return [`${title} (${count} samples each)`, head, ...rows].join('\n');
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
