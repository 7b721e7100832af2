import type { Bench } from '../bench.ts';
import { findingOf, trafficBefore } from '../findings.ts';
import { look } from '../in-page/look.ts';
import { eventsAreAnswered, handlersAreBack, quietBridge } from '../in-page/wait.ts';
import type { Scene } from '../scene.ts';
import { readUse } from '../use/read-use.ts';
import { notExercised, resultOf, type CheckResult, type Finding } from '../verdict.ts';
import { NotExercised, type HostileCheck, type WidgetFacts } from './hostile-check.ts';
import { askAll, keyOf, markOf, wholeScene, type Mark } from './questions.ts';

/** Only a widget that never settles takes this long, even on a busy machine. */
const timeLimit = 600_000;

const handlerLimit = 10_500;

/** Runs the checks side by side, as many as the bench has pages, and the longest first. */
export async function runHost(
  bench: Bench,
  checks: readonly HostileCheck[],
  facts: WidgetFacts,
): Promise<readonly CheckResult[]> {
  const end = Date.now() + timeLimit;
  const groups = [...new Set(checks.flatMap(({ sharedBy }) => sharedBy ?? []))];
  const alone = checks
    .filter(({ sharedBy }) => sharedBy === undefined)
    .toSorted((a, b) => (b.lasts ?? 0) - (a.lasts ?? 0));
  const results = await Promise.all([
    ...groups.map((group) => {
      const own = checks.filter(({ sharedBy }) => sharedBy === group);
      return runShared(bench, own, facts, end);
    }),
    ...alone.map((check) => runAlone(bench, check, facts, end)),
  ]);
  const byId = new Map(results.flat().map((result) => [result.id, result]));
  return checks.flatMap(({ id }) => byId.get(id) ?? []);
}

async function runAlone(
  bench: Bench,
  check: HostileCheck,
  facts: WidgetFacts,
  latest: number,
): Promise<readonly CheckResult[]> {
  let begin = Date.now();
  let scene: Scene | undefined;
  try {
    scene = await bench.open({
      loadsWorkspace: check.loadsWorkspace,
      prepare: async (own) => {
        begin = Date.now();
        if (begin > latest) throw new NotExercised(outOfTime);
        await check.prepare?.(own);
      },
    });
    if (!check.startsNot) await starts(scene, facts);
    const result = await runIn(bench, scene, { check, mark: wholeScene }, facts, begin);
    if (check.isUsual) bench.uses.push(await readUse(scene));
    return [result];
  } catch (error) {
    return [undone(check, error, begin)];
  } finally {
    await scene?.close();
  }
}

interface Run {
  readonly check: HostileCheck;
  readonly mark: Mark;
  result: CheckResult;
}

/** One after another in one page, as long as the widget survives. */
async function runShared(
  bench: Bench,
  checks: readonly HostileCheck[],
  facts: WidgetFacts,
  latest: number,
): Promise<readonly CheckResult[]> {
  const done: CheckResult[] = [];
  let scene: Scene | undefined;
  let runs: Run[] = [];
  const end = async (): Promise<void> => {
    if (scene) {
      await addLateAnswers(scene, runs, facts);
      if (checks[0]?.isUsual) bench.uses.push(await readUse(scene));
    }
    done.push(...runs.map(({ result }) => result));
    runs = [];
    await scene?.close();
    scene = undefined;
  };
  for (const check of checks) {
    let begin = Date.now();
    try {
      if (!scene) {
        scene = await bench.open();
        begin = Date.now();
        await starts(scene, facts);
      }
      if (begin > latest) throw new NotExercised(outOfTime);
      const mark = await markOf(scene);
      const result = await runIn(bench, scene, { check, mark }, facts, begin);
      runs.push({ check, mark, result });
      if (result.result === 'failed') await end();
    } catch (error) {
      done.push(undone(check, error, begin));
      await end();
    }
  }
  await end();
  return done;
}

async function starts({ page, provider }: Scene, facts: WidgetFacts): Promise<void> {
  await handlersAreBack(page, provider, [...facts.handled], facts.patience);
  await quietBridge(page, 200, 1_500);
}

async function runIn(
  bench: Bench,
  scene: Scene,
  { check, mark }: Pick<Run, 'check' | 'mark'>,
  facts: WidgetFacts,
  begin: number,
): Promise<CheckResult> {
  const result = await resultIn(scene, { check, mark }, facts, begin);
  if (result.findings.length > 0) await bench.photograph(scene, check.id);
  return result;
}

async function resultIn(
  scene: Scene,
  { check, mark }: Pick<Run, 'check' | 'mark'>,
  facts: WidgetFacts,
  begin: number,
): Promise<CheckResult> {
  try {
    const own = await check.act(scene, facts);
    return judged(check, [...own, ...(await askAll(scene, check, facts, mark))], begin);
  } catch (error) {
    if (!(error instanceof NotExercised)) throw error;
    // It may have failed on the way.
    const findings = await askAll(scene, check, facts, mark);
    return findings.length > 0 ? judged(check, findings, begin) : undone(check, error, begin);
  }
}

function judged(check: HostileCheck, findings: readonly Finding[], begin: number): CheckResult {
  return {
    ...headOf(check, begin),
    result: resultOf(findings),
    detail: findings[0]?.message ?? 'No error, no dead screen, each handler answered.',
    findings,
  };
}

function undone(check: HostileCheck, error: unknown, begin: number): CheckResult {
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  const isExpected = error instanceof NotExercised;
  const detail = isExpected ? reason : `The check itself failed: ${reason}`;
  return notExercised(headOf(check, begin), detail);
}

const outOfTime = `The other checks took longer than ${timeLimit / 1_000} s; is the machine busy?`;

function headOf({ id, title, stage = 'host' }: HostileCheck, begin: number) {
  return { id, stage, title, milliseconds: Date.now() - begin } as const;
}

/** A handler that never answers is known only after ten seconds; each belongs to its check. */
async function addLateAnswers(
  { page, provider }: Scene,
  runs: readonly Run[],
  facts: WidgetFacts,
): Promise<void> {
  await eventsAreAnswered(page, provider, handlerLimit);
  const { diagnostics, traffic } = await look(page, provider);
  for (const entry of diagnostics.filter(({ rule }) => rule === 'EV4')) {
    if (facts.known.has(keyOf(entry.rule, entry.message))) continue;
    const event = traffic.find(
      ({ kind, correlationId }) => kind === 'event' && correlationId === entry.correlationId,
    );
    const run = runs.findLast(({ mark }) => mark.message < (event?.id ?? 0));
    if (!run || run.check.expects?.includes(entry.rule)) continue;
    if (run.result.findings.some(({ message }) => message === entry.message)) continue;
    const late = findingOf(run.check.id, entry, trafficBefore(traffic, entry));
    const findings = [...run.result.findings, { ...late, severity: 'error' as const }];
    run.result = { ...run.result, result: resultOf(findings), detail: late.message, findings };
  }
}
