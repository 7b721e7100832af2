import type { Bench } from './bench.ts';
import { eventPayloads } from './host/event-payloads.ts';
import type { WidgetFacts } from './host/hostile-check.ts';
import { keyOf } from './host/questions.ts';
import { faceOf, isBlank } from './in-page/face.ts';
import { look, type Sight } from './in-page/look.ts';
import { bootIsJudged, eventsAreAnswered, quietBridge } from './in-page/wait.ts';
import type { Scene } from './scene.ts';
import { startPictureName } from './report/html-report.ts';
import { readUse } from './use/read-use.ts';
import { withinTime } from './within-time.ts';
import { conversationCheck, mistakes, startChecks } from './start-checks.ts';
import type { CheckResult } from './verdict.ts';

/** Time until a page that stays silent is called silent, and some more. */
const bootLimit = 8_000;

/** A machine that opens the workspace slowly opens the widget slowly; it gets more time. */
const mostPatience = 40_000;

/** A handler has ten seconds. */
const handlerLimit = 10_500;

export interface Start {
  readonly checks: readonly CheckResult[];
  readonly facts: WidgetFacts;
}

/** Lets the widget start undisturbed, and judges its start. */
export async function runStart(bench: Bench): Promise<Start> {
  const begin = Date.now();
  const scene = await bench.open();
  try {
    const opened = Date.now() - begin;
    await hasLoaded(scene);
    const limit = Math.min(mostPatience, Math.max(bootLimit, 5 * opened));
    await bootIsJudged(scene.page, scene.provider, limit);
    await quietBridge(scene.page, 700, 4_000);
    const frame = await scene.frame();
    const face = frame && (await faceOf(frame));
    const sight = await whenAnswered(scene);
    await bench.photograph(scene, startPictureName);
    bench.uses.push(await readUse(scene));
    const starts = startChecks(sight, Date.now() - begin);
    return {
      checks: [...starts, conversationCheck(sight, starts, Date.now() - begin)],
      facts: {
        handled: handledEvents(sight),
        known: new Set(
          mistakes(sight.diagnostics).map(({ rule, message }) => keyOf(rule, message)),
        ),
        isVisible: face !== undefined && !isBlank(face),
        patience: {
          quiet: 1_500 + 3 * startTimeOf(sight),
          most: Math.min(mostPatience, Math.max(10_000, 5 * opened)),
        },
      },
    };
  } finally {
    await scene.close();
  }
}

/** Scripts that are still loading explain a silent page. */
async function hasLoaded(scene: Scene): Promise<void> {
  const frame = await scene.frame();
  if (frame) await withinTime(mostPatience, frame.waitForLoadState('networkidle'));
}

/** A handler that has not answered may still fail: its ten seconds are part of the start. */
async function whenAnswered({ page, provider }: Scene): Promise<Sight> {
  await eventsAreAnswered(page, provider, handlerLimit);
  return look(page, provider);
}

/** Time from the first call to the last handler. */
function startTimeOf({ traffic }: Sight): number {
  const requests = traffic.filter(({ kind }) => kind === 'request');
  const last = requests.findLast(({ type }) => type === 'addGenericHandler');
  return last === undefined ? 0 : last.time - (requests[0]?.time ?? last.time);
}

/** The library announces each handler to the workspace. */
function handledEvents({ traffic }: Sight): ReadonlySet<string> {
  const announced = traffic.filter(
    ({ kind, type }) => kind === 'request' && type === 'addGenericHandler',
  );
  return new Set(
    Object.keys(eventPayloads).filter((event) =>
      announced.some(({ data }) => data.includes(`"${event}"`)),
    ),
  );
}
