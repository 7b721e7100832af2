import { timeLimit } from 'provider-sdk/contract';
import type { Fault, FaultPlan } from '../../store/faults.ts';
import { reloadProvider } from '../../workspace/providers/providers.ts';
import { crashProvider } from '../../workspace/providers/provider-life.ts';
import { diagnostics } from '../diagnostics.ts';
import type { Reply } from '../dispatch.ts';
import type { Exchange } from '../exchange.ts';
import type { Host } from '../host.ts';
import { createChance } from '../../store/chance.ts';
import { drawLatency } from './draw-latency.ts';
import { createChooseFault, type Message } from './choose-fault.ts';
import { createHeldBack } from './held-back.ts';
import { rejectionOf } from './rejections.ts';

type Answer = (reply: Reply) => void;

/** Sits between bridge and widgets while faults are active. */
export interface FaultInjector {
  /** The fault of a message, if any. Called once per message. */
  readonly strike: (message: Message) => Fault | undefined;
  readonly request: (
    message: Message,
    fault: Fault | undefined,
    work: (answer: Answer) => void,
    exchange: Pick<Exchange, 'answer' | 'explain'>,
  ) => void;
  /** `about` is the ID of the event in the traffic. */
  readonly event: (
    message: Message,
    fault: Fault | undefined,
    post: () => void,
    about: number,
  ) => void;
  /** Ends the faults, and releases messages that are still held back. */
  readonly stop: () => void;
}

const lateBy = 500;
const offlineText = 'An error occurred while connecting to the server: you are offline.';
const nothing = (): void => undefined;

export function createFaultInjector(
  host: Host,
  plan: FaultPlan,
  reloadPage: () => void,
): FaultInjector {
  const chance = createChance(plan.seed);
  const choose = createChooseFault(plan, chance);
  const heldBack = createHeldBack(host.realTime);
  const after = (delay: number, run: () => void): void => void host.realTime.after(delay, run);
  const now = host.realTime.now;

  const strikeDown = (fault: Fault, provider: string): void => {
    if (fault.kind === 'host-reload') reloadPage();
    else if (fault.kind === 'frame-crash') {
      host.workspace.apply(crashProvider, { uniqueName: provider });
    } else host.workspace.apply(reloadProvider, { uniqueName: provider });
  };

  const carryOut = (
    { provider, type }: Message,
    fault: Fault,
    work: (answer: Answer) => void,
    answer: Answer,
  ): void => {
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
        return strikeDown(fault, provider);
    }
  };

  return {
    strike: choose,
    request: (message, fault, work, { answer, explain }) => {
      if (fault) explain(diagnostics.faultSet(message.type, fault.kind));
      const passOn: Answer = (reply) => {
        answer(reply);
        heldBack.release(message.provider);
      };
      if (fault) carryOut(message, fault, work, fault.kind === 'reorder' ? answer : passOn);
      else work(passOn);
    },
    event: (message, fault, post, about) => {
      const { provider, type } = message;
      if (fault) host.explain({ ...diagnostics.faultSet(type, fault.kind), provider, about });
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
          return strikeDown(fault, provider);
        case 'duplicate':
          post();
          break;
        case undefined:
          break;
      }
      post();
      heldBack.release(provider);
    },
    stop: heldBack.releaseAll,
  };
}
