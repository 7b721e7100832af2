import type { Step, Verb } from '../stage-files/driver-schema.ts';
import { fillStep, type Words } from '../stage-files/fill-step.ts';
import { shapeMessage } from '../stage-files/shape-message.ts';
import { sendRequest } from '../stage-files/send-request.ts';
import type { App } from '../store/app.ts';
import { postToWidget } from './demo-command.ts';
import type { Player } from './players.ts';

/** The driver's steps for these verbs; undefined when the driver has none for the first verb. */
export function stepsFor(
  { driver }: Player,
  verbs: readonly Verb[],
  words: Words,
): readonly Step[] | undefined {
  const [first] = verbs;
  if (first === undefined || driver?.[first] === undefined) return undefined;
  return verbs.flatMap((verb) => driver[verb] ?? []).map((step) => fillStep(step, words));
}

/** Only a person can click into the page of a widget, because it is on another origin. */
export function isForPage({ click, fill }: Step): boolean {
  return click === undefined && fill === undefined;
}

/** The steps as a sentence for a person; undefined when none of them needs a hand. */
export function handText(steps: readonly Step[], label: string): string | undefined {
  const deeds = steps.flatMap(({ click, fill, text = '', in: place }) => {
    if (fill !== undefined) return [`write “${text}” into “${fill}”`];
    if (click === undefined) return [];
    return [place === 'workspace' ? `press “${click}” in the workspace` : `press “${click}”`];
  });
  return deeds.length === 0 ? undefined : `In ${label}: ${deeds.join(', then ')}.`;
}

/** Does steps that are for the page; resolves to the problem, if there is one. */
export async function drive(
  app: App,
  { uniqueName, label }: Player,
  steps: readonly Step[],
): Promise<string | undefined> {
  for (const { request, event, detail, message } of steps) {
    if (request) {
      const problem = await sendRequest(request);
      if (problem !== undefined) {
        const fix = `start the server of ${label}, and let it answer pages of ${location.origin} (CORS)`;
        return `${problem}; ${fix}`;
      }
    } else if (event !== undefined) app.simulator.raise(event, detail, uniqueName);
    else postToWidget(app, uniqueName, shapeMessage(message));
  }
  return undefined;
}
