import type { CDPSession, Frame } from 'playwright-core';
import { raise, type Raised } from '../in-page/raise.ts';
import type { Scene } from '../scene.ts';
import type { Finding } from '../verdict.ts';
import { everyHandled } from './event-checks.ts';
import { eventPayloads } from './event-payloads.ts';
import { broken, NotExercised, violated, type HostileCheck } from './hostile-check.ts';

const manyEvents = 1_000;
const rounds = 100;
/** The workspace itself complains after ten seconds for an event; a busy machine needs longer for all. */
const longest = 40_000;
const warmUp = 5;

/** Many events, and their remains. */
export const loadChecks: readonly HostileCheck[] = [
  {
    id: 'host.many-events',
    title: `Answers ${manyEvents} events in a row`,
    sharedBy: 'load',
    raises: manyEvents,
    // The check itself judges missing answers: so many events take a busy machine over ten seconds.
    expects: ['EV4'],
    act: async ({ page, provider }, facts) => {
      const all = light(everyHandled(facts));
      const list = Array.from({ length: manyEvents }, (_, index) => all[index % all.length]);
      const answers = await raise(
        page,
        provider,
        list.filter((each) => each !== undefined),
        longest,
      );
      const missing = answers.filter(({ result }) => result === 'none').length;
      if (missing === 0) return [];
      return [
        violated('host.many-events', 'EV4', {
          severity: 'error',
          message: `${missing} of ${manyEvents} events had no answer after ${longest / 1_000} seconds.`,
          fix: 'Settle the promise of a handler at once and do the work afterwards.',
        }),
      ];
    },
  },
  {
    id: 'host.leak',
    title: `Leaves nothing behind after ${rounds} rounds of events`,
    sharedBy: 'load',
    raises: (warmUp + rounds) * Object.keys(eventPayloads).length,
    act: (scene, facts) => leak(scene, light(everyHandled(facts))),
  },
];

/** A call that click-to-act starts is work, and not what these checks are about. */
function light(all: readonly Raised[]): readonly Raised[] {
  const list = all.filter(([event]) => event !== 'onclicktoact');
  if (list.length === 0) throw new NotExercised('The page handles no event that comes often.');
  return list;
}

async function leak(scene: Scene, list: readonly Raised[]): Promise<readonly Finding[]> {
  const frame = await scene.frame();
  if (!frame) throw new NotExercised('The panel has no page of the widget.');
  const session = await sessionOf(scene, frame);
  if (!session) throw new NotExercised('The page shares its process with the workspace.');
  await session.send('Performance.enable');
  const round = () => raise(scene.page, scene.provider, list, 3_000);
  for (let count = 0; count < warmUp; count += 1) await round();
  const before = await remains(session);
  for (let count = 0; count < rounds; count += 1) await round();
  const after = await remains(session);
  const grown = [...after].filter(([name, count]) => count - (before.get(name) ?? 0) >= rounds);
  return grown.map(([name, count]) =>
    broken(
      'host.leak',
      'VD6',
      `After ${rounds} rounds of events, the page has ${count - (before.get(name) ?? 0)} more ${name}.`,
    ),
  );
}

/** A page on the site of the workspace has no process and no numbers of its own. */
async function sessionOf({ page }: Scene, frame: Frame): Promise<CDPSession | undefined> {
  try {
    return await page.context().newCDPSession(frame);
  } catch {
    return undefined;
  }
}

async function remains(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const valueOf = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return new Map([
    ['DOM nodes', valueOf('Nodes')],
    ['event listeners', valueOf('JSEventListeners')],
  ]);
}
