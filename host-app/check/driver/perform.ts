import type { Frame } from 'playwright-core';
import { withPatience } from '../in-page/patience.ts';
import { raise } from '../in-page/raise.ts';
import type { Scene } from '../scene.ts';
import type { Driver, Step, Verb } from '../../src/stage-files/driver-schema.ts';
import { fillStep, usualWords, type Words } from '../../src/stage-files/fill-step.ts';
import { shapeMessage } from '../../src/stage-files/shape-message.ts';
import { sendRequest } from '../../src/stage-files/send-request.ts';

/** The widget does not do what the driver says. */
export class Misfit extends Error {}

/** The misfit with which the work ends; undefined when it succeeds. */
export async function misfitOf(work: Promise<unknown>): Promise<Misfit | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof Misfit) return error;
    throw error;
  }
}

const usualSeconds = 10;

/**
 * Does what the driver says for a verb; nothing when it says nothing.
 *
 * @throws {Misfit} when the page lacks a control, or a request fails.
 */
export async function perform(
  scene: Scene,
  driver: Driver,
  verb: Verb,
  seconds = usualSeconds,
  words: Words = usualWords,
): Promise<void> {
  for (const [index, step] of (driver[verb] ?? []).entries()) {
    const problem = await performStep(scene, fillStep(step, words), seconds);
    if (problem !== undefined) throw new Misfit(`${verb}[${index}]: ${problem}`);
  }
}

/** The problem, if there is one. */
async function performStep(scene: Scene, step: Step, seconds: number): Promise<string | undefined> {
  const { page, provider } = scene;
  const frame = await scene.frame();
  if (!frame) return 'the panel has no page of the widget';
  if (step.click !== undefined) return click(frame, scene, step, seconds);
  if (step.fill !== undefined) {
    const field = frame.getByLabel(step.fill).filter({ visible: true }).first();
    const filled = await withPatience(page, field.fill(step.text ?? '').then(isDone), seconds);
    return filled ? undefined : `the page shows no field "${step.fill}"`;
  }
  if (step.request) return sendRequest(step.request);
  if (step.event !== undefined) {
    await raise(page, provider, [[step.event, step.detail]]);
    return undefined;
  }
  await page.evaluate(
    ({ name, message, origin }) => {
      const element = document.querySelector<HTMLIFrameElement>(`iframe[data-provider="${name}"]`);
      element?.contentWindow?.postMessage(message, origin);
    },
    { name: provider, message: shapeMessage(step.message), origin: scene.widgetOrigin },
  );
  return undefined;
}

const isDone = (): true => true;

async function click(
  frame: Frame,
  { page }: Scene,
  { click: name = '', role, in: place }: Step,
  seconds: number,
): Promise<string | undefined> {
  const all = (place === 'workspace' ? page : frame).getByRole(role, { name });
  const clicked = await withPatience(
    page,
    all.filter({ visible: true }).first().click({ timeout: 30_000 }).then(isDone),
    seconds,
  );
  return clicked ? undefined : `the ${place} shows no ${role} "${name}"`;
}
