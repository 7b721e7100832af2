import type { Verb } from '../stage-files/driver-schema.ts';
import type { Words } from '../stage-files/fill-step.ts';
import type { CustomerStep, TelephoneStep } from '../stage-files/scenario-schema.ts';
import type { App } from '../store/app.ts';
import { sendDemoCommand, type DemoCommand } from './demo-command.ts';
import { drive, handText, isForPage, stepsFor } from './drive.ts';
import type { Since } from './observe.ts';
import { playerFor, type Player } from './players.ts';

/** Something that happens outside the workspace: in a widget, or at a customer's end. */
export interface Deed {
  readonly player: Player | undefined;
  readonly verbs: readonly Verb[];
  readonly words: Words;
  /** The same for a sample. */
  readonly command: DemoCommand | undefined;
  /** For a provider without a driver: the end of “In Acme Phone: ...”. */
  readonly says: string;
}

export function customerDeed(players: readonly Player[], step: CustomerStep): Deed {
  switch (step.customer) {
    case 'calls':
      return {
        player: playerFor(players, step.to, { sample: 'softphone', verb: 'ring' }),
        verbs: ['ring'],
        words: { from: step.from, who: step.from },
        command: { name: 'customerCalls', number: step.from },
        says: `make a call from ${step.from}`,
      };
    case 'writes':
      return {
        player: playerFor(players, step.to, { sample: 'multi-call', verb: 'ring' }),
        verbs: ['ring'],
        words: { from: step.who, who: step.who },
        command: { name: 'customerWrites', customer: step.who },
        says: `start a conversation as ${step.who}`,
      };
    case 'waits too long':
      return {
        player: playerFor(players, step.to, { sample: 'multi-call', verb: 'wait' }),
        verbs: ['wait'],
        words: { who: step.who },
        command: { name: 'customerWaits', customer: step.who },
        says: `let ${step.who} wait too long`,
      };
  }
}

export function telephoneDeed(players: readonly Player[], step: TelephoneStep): Deed {
  const by = (verb: Verb): Player | undefined =>
    playerFor(players, step.in, { sample: 'softphone', verb });
  switch (step.agent) {
    case 'finishes the call':
      return {
        player: by('hangUp'),
        verbs: ['hangUp', 'save'],
        words: { notes: step.notes },
        command: { name: 'finishCall', notes: step.notes },
        says: `end the call and save the note “${step.notes}”`,
      };
    case 'transfers the call':
      return {
        player: by('transfer'),
        verbs: ['transfer', 'save'],
        words: { to: step.to, notes: `Transferred to ${step.to}` },
        command: { name: 'transferCall', to: step.to },
        says: `transfer the call to ${step.to}`,
      };
    case 'holds the call':
      return plainDeed(by('hold'), 'hold', 'put the call on hold');
    case 'resumes the call':
      return plainDeed(by('resume'), 'resume', 'take the call off hold');
  }
}

function plainDeed(player: Player | undefined, verb: Verb, says: string): Deed {
  return { player, verbs: [verb], words: {}, command: undefined, says };
}

/** The deed for a person. */
export function deedText({ player, verbs, words, says }: Deed): string {
  const label = player?.label ?? 'the widget';
  const steps = player && stepsFor(player, verbs, words);
  return (steps && handText(steps, label)) ?? `In ${label}: ${says}.`;
}

/**
 * Does it, if a page can: `by hand` leaves it to a person, any other text is the reason why it failed.
 */
export async function doDeed(app: App, deed: Deed): Promise<string | undefined> {
  const { player, verbs, words, command } = deed;
  if (!player) return 'by hand';
  if (player.sample !== undefined && command) {
    sendDemoCommand(app, player.uniqueName, command);
    return undefined;
  }
  const steps = stepsFor(player, verbs, words);
  if (!steps?.every(isForPage)) return 'by hand';
  return drive(app, player, steps);
}

/** Requests that widgets also make on their own account. */
const idle = /^(get|retrieve|search|is|addhandler|removehandler|setmode|initlog|log)/i;

/** Whether the widget has done something since. */
export function hasActed(since: Since, { player }: Deed): boolean {
  return since
    .traffic()
    .some(
      ({ kind, type, provider }) =>
        kind === 'request' && provider === player?.uniqueName && !idle.test(type),
    );
}
