import { performance } from 'node:perf_hooks';
import {
  agentUserId,
  createDataverse,
  sampleSeed,
  type Dataverse,
} from '../src/dataverse/index.ts';
import { deskRows } from '../src/dataverse/seed/desk/index.ts';
import { readCast } from '../src/scenarios/day/cast.ts';
import { emptyHash, hashAfter, lineOf } from '../src/scenarios/day/day-log.ts';
import { simulateDay } from '../src/scenarios/day/simulate-day.ts';
import { writeEvent } from '../src/scenarios/day/write-event.ts';
import { heapInUse } from './heap.ts';

const start = Date.UTC(2026, 9, 5, 8);
const settings = { seed: 7, start, hours: 8, calls: 500 };
const mostSeconds = 10;
/** The memory that garbage collection leaves varies slightly between runs. */
const slackMegabytes = 3;

/**
 * Runs one day several times over the same rows, and reports whether log, time and heap stay the
 * same.
 */
export function benchDay(print: (line: string) => void): boolean {
  const records = createRecords();
  print('\nA day of 8 hours and 500 calls, headless, rows written');
  const runs = ['first', 'second', 'third'].map((name) => {
    records.reset();
    const begin = performance.now();
    const { hash, events } = runDay(records);
    const seconds = (performance.now() - begin) / 1000;
    records.reset();
    const megabytes = heapInUse();
    print(
      `${name.padEnd(8)} hash ${hash.toString(16).padStart(8, '0')}  ${events} events  ${seconds.toFixed(2)} s  heap ${megabytes.toFixed(1)} MB`,
    );
    return { hash, seconds, megabytes };
  });
  const [first, ...others] = runs;
  if (first === undefined) return false;
  const isSame = others.every(({ hash }) => hash === first.hash);
  const isQuick = runs.every(({ seconds }) => seconds < mostSeconds);
  const isFlat = others.every(({ megabytes }) => megabytes < first.megabytes + slackMegabytes);
  print(`same log: ${isSame}  under ${mostSeconds} s: ${isQuick}  heap flat: ${isFlat}`);
  return isSame && isQuick && isFlat;
}

function runDay(records: Dataverse): { readonly hash: number; readonly events: number } {
  const cast = readCast(records, agentUserId);
  let hash = emptyHash;
  let events = 0;
  for (const event of simulateDay(settings, cast)) {
    writeEvent(records, cast, event);
    hash = hashAfter(hash, lineOf(event));
    events += 1;
  }
  return { hash, events };
}

function createRecords(): Dataverse {
  let count = 0;
  const records = createDataverse({
    now: () => start,
    newId: () => {
      count += 1;
      return `dddddddd-1111-4000-8000-${String(count).padStart(12, '0')}`;
    },
    seed: sampleSeed,
    userId: () => agentUserId,
  });
  records.extendStart(deskRows());
  return records;
}
