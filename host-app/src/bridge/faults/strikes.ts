import { timeLimit } from 'provider-sdk/contract';
import type { Fault } from '../../store/faults.ts';
import type { Reply } from '../dispatch.ts';
import type { Message } from './choose-fault.ts';
import { drawLatency } from './draw-latency.ts';
import type { HeldBack } from './held-back.ts';
import { rejectionOf } from './rejections.ts';

export type Answer = (reply: Reply) => void;

/** The means by which a fault strikes a message. */
export interface Strikes {
  readonly after: (delay: number, run: () => void) => void;
  readonly now: () => number;
  readonly chance: () => number;
  readonly heldBack: HeldBack;
  /** Reloads or crashes the page of the provider, or the workspace. */
  readonly takeDown: (fault: Fault, provider: string) => void;
}

const lateBy = 500;
const offlineText = 'An error occurred while connecting to the server: you are offline.';
const nothing = (): void => undefined;

export function strikeRequest(
  { after, now, chance, heldBack, takeDown }: Strikes,
  { provider, type }: Message,
  fault: Fault,
  work: (answer: Answer) => void,
  answer: Answer,
): void {
  switch (fault.kind) {
    case 'latency':
      return work((reply) => after(drawLatency(fault, chance), () => answer(reply)));
    case 'late-answer':
      return work((reply) => after(timeLimit + lateBy, () => answer(reply)));
    case 'no-answer':
      return fault.isWorkDone ? work(nothing) : undefined;
    case 'rejection':
      return answer(rejectionOf(type, fault.shape, fault.message, now()));
    case 'offline':
      return answer(rejectionOf(type, 'own', offlineText, now()));
    case 'duplicate':
      return work((reply) => {
        answer(reply);
        answer(reply);
      });
    case 'reorder':
      return work((reply) => heldBack.hold(provider, () => answer(reply)));
    case 'widget-reload':
    case 'frame-crash':
    case 'host-reload':
      work(nothing);
      return takeDown(fault, provider);
  }
}

/** An event has no answer of the host, so a fault either delays it, loses it or posts it twice. */
export function strikeEvent(
  { after, chance, heldBack, takeDown }: Strikes,
  provider: string,
  fault: Fault | undefined,
  post: () => void,
): void {
  switch (fault?.kind) {
    case 'latency':
      return after(drawLatency(fault, chance), post);
    case 'late-answer':
      return after(timeLimit + lateBy, post);
    case 'reorder':
      return heldBack.hold(provider, post);
    case 'no-answer':
    case 'rejection':
    case 'offline':
      return undefined;
    case 'widget-reload':
    case 'frame-crash':
    case 'host-reload':
      return takeDown(fault, provider);
    case 'duplicate':
      post();
      break;
    case undefined:
      break;
  }
  post();
  heldBack.release(provider);
}
