import type { Driver, Verb } from '../../src/stage-files/driver-schema.ts';
import { misfitOf, perform, type Misfit } from '../driver/perform.ts';
import { quietBridge } from '../in-page/wait.ts';
import type { Scene } from '../scene.ts';
import type { Finding } from '../verdict.ts';
import { broken } from '../host/hostile-check.ts';
import { closeSession, deskOf, deskWhen, type Desk } from './desk.ts';

/** After the answer, in this order. */
const laterVerbs: readonly Verb[] = ['hold', 'resume', 'write', 'hangUp', 'save'];

/**
 * A whole call, from the ring to the end of its session.
 *
 * @throws {Misfit} when the call does not come as far as its session.
 */
export async function takeCall(
  scene: Scene,
  driver: Driver,
  check: string,
): Promise<readonly Finding[]> {
  const before = await deskOf(scene.page, driver.record);
  await perform(scene, driver, 'ring');
  await perform(scene, driver, 'answer');
  const opened = await deskWhen(
    scene.page,
    driver.record,
    ({ sessions }) => sessions.length > before.sessions.length,
  );
  return [
    ...sessionFindings(check, before, opened),
    ...(await finishCall(scene, driver, check)),
    ...(await recordFindings(scene, driver, check, before, 1)),
    ...(await leave(scene, driver, check, before)),
  ];
}

/** A call that the agent does not take. */
export async function declineCall(
  scene: Scene,
  driver: Driver,
  check: string,
): Promise<readonly Finding[]> {
  const before = await deskOf(scene.page, driver.record);
  await perform(scene, driver, 'ring');
  await perform(scene, driver, 'decline');
  await quietBridge(scene.page, 500, 3_000);
  return [
    ...(await recordFindings(scene, driver, check, before, 0)),
    ...(await leave(scene, driver, check, before)),
  ];
}

/** As much of a call as is possible while the host fails; the record must not be written twice. */
export async function tryCall(
  scene: Scene,
  driver: Driver,
  check: string,
): Promise<readonly Finding[]> {
  const before = await deskOf(scene.page, driver.record);
  for (const verb of ['ring', 'answer', ...laterVerbs] as const) {
    await misfitOf(perform(scene, driver, verb, 1)); // The next verb may work.
  }
  await quietBridge(scene.page, 500, 3_000);
  const { rows } = await deskOf(scene.page, driver.record);
  return rows - before.rows > 1 ? [recordFinding(check, rows - before.rows, 'at most once')] : [];
}

function sessionFindings(check: string, before: Desk, { sessions }: Desk): readonly Finding[] {
  const made = sessions.filter(({ id }) => !before.sessions.some((each) => each.id === id));
  if (made.length !== 1) {
    const text = `A call was answered, and the widget opened ${made.length} sessions.`;
    return [broken(check, 'VD10', text)];
  }
  return made
    .filter(({ title }) => title.trim() === '' || title.includes('{'))
    .map(({ title }) => broken(check, 'VD10', `The session of a call has the title "${title}".`));
}

/** The driver fits, so the widget or a disturbance has stopped the call. */
export function stopped(check: string, { message }: Misfit): Finding {
  return broken(check, 'VD10', `The call stopped: ${message}.`);
}

async function finishCall(
  scene: Scene,
  driver: Driver,
  check: string,
): Promise<readonly Finding[]> {
  for (const verb of laterVerbs) {
    const misfit = await misfitOf(perform(scene, driver, verb));
    if (misfit) return [stopped(check, misfit)];
  }
  return [];
}

async function recordFindings(
  { page }: Scene,
  { record }: Driver,
  check: string,
  before: Desk,
  wanted: number,
): Promise<readonly Finding[]> {
  if (record === undefined) return [];
  await deskWhen(page, record, ({ rows }) => rows >= before.rows + wanted);
  await quietBridge(page, 500, 3_000);
  const { rows } = await deskOf(page, record);
  const written = rows - before.rows;
  return written === wanted ? [] : [recordFinding(check, written, `${wanted} times`)];
}

function recordFinding(check: string, written: number, wanted: string): Finding {
  return broken(
    check,
    'VD11',
    `The record of the call was written ${written} times, and it should be written ${wanted}.`,
  );
}

/** Ends the sessions that are left, as an agent does, and looks at the remains. */
async function leave(
  { page }: Scene,
  { record }: Driver,
  check: string,
  before: Desk,
): Promise<readonly Finding[]> {
  const now = await deskOf(page, record);
  const own = now.sessions.filter(({ id }) => !before.sessions.some((each) => each.id === id));
  for (const session of own) await closeSession(page, session, now);
  await quietBridge(page, 500, 3_000);
  const isClean = (desk: Desk): boolean =>
    desk.toasts === 0 && desk.sessions.length <= before.sessions.length;
  const after = await deskWhen(page, record, isClean);
  if (isClean(after)) return [];
  const titles = after.sessions.map(({ title }) => `session "${title}"`);
  const left = [...titles, ...(after.toasts > 0 ? [`${after.toasts} notifications`] : [])];
  return [broken(check, 'VD12', `The call has ended, and these are left: ${left.join(', ')}.`)];
}
