import type { Fault, FaultPlan } from '../../store/faults.ts';
import { reloadProvider } from '../../workspace/providers/providers.ts';
import { crashProvider } from '../../workspace/providers/provider-life.ts';
import { diagnostics } from '../diagnostics.ts';
import type { Exchange } from '../exchange.ts';
import type { Host } from '../host.ts';
import { createChance } from '../../store/chance.ts';
import { createChooseFault, type Message } from './choose-fault.ts';
import { createHeldBack } from './held-back.ts';
import { strikeEvent, strikeRequest, type Answer, type Strikes } from './strikes.ts';

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

export function createFaultInjector(
  host: Host,
  plan: FaultPlan,
  reloadPage: () => void,
): FaultInjector {
  const chance = createChance(plan.seed);
  const choose = createChooseFault(plan, chance);
  const heldBack = createHeldBack(host.realTime);
  const strikes: Strikes = {
    after: (delay, run) => void host.realTime.after(delay, run),
    now: host.realTime.now,
    chance,
    heldBack,
    takeDown: (fault, provider) => {
      if (fault.kind === 'host-reload') reloadPage();
      else if (fault.kind === 'frame-crash') {
        host.workspace.apply(crashProvider, { uniqueName: provider });
      } else host.workspace.apply(reloadProvider, { uniqueName: provider });
    },
  };

  return {
    strike: choose,
    request: (message, fault, work, { answer, explain }) => {
      if (fault) explain(diagnostics.faultSet(message.type, fault.kind));
      const passOn: Answer = (reply) => {
        answer(reply);
        heldBack.release(message.provider);
      };
      const receiver = fault?.kind === 'reorder' ? answer : passOn;
      if (fault) strikeRequest(strikes, message, fault, work, receiver);
      else work(passOn);
    },
    event: (message, fault, post, about) => {
      const { provider, type } = message;
      if (fault) host.explain({ ...diagnostics.faultSet(type, fault.kind), provider, about });
      strikeEvent(strikes, provider, fault, post);
    },
    stop: heldBack.releaseAll,
  };
}
