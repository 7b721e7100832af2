import { createMoments, listenToDemo } from '../../widget-shell/demo-door.ts';
import { type CallDesk, receiveCall, saveCall } from './call-flow.ts';
import type { Call } from './call.ts';
import { transferBlind } from './line-flow.ts';
import { simulatedColleagues } from './line-state.ts';
import type { Colleague } from './transfer.ts';
import { selectVisibleCall, type SoftphoneState } from './softphone-state.ts';

/** Lets a scenario play the customer, and the agent's actions on the telephone. */
export const followDemo = (desk: CallDesk): (() => void) => {
  const moments = createMoments<SoftphoneState>();
  const withCall = (act: (call: Call) => void): void => {
    const call = selectVisibleCall(desk.read());
    if (call) act(call);
  };
  return listenToDemo((command) => {
    switch (command.name) {
      case 'customerCalls':
        return void receiveCall(desk, command.number);
      case 'finishCall':
        return withCall((call) => void finishCall(desk, call, command.notes));
      case 'transferCall':
        return withCall((call) => {
          const to = simulatedColleagues.find(({ name }) => name === command.to);
          if (to) void handOver(desk, call, to);
        });
      case 'refuseMicrophone':
        return desk.dispatch({
          type: 'lineChanged',
          line: { voiceProblem: 'The microphone was blocked' },
        });
      case 'remember':
        return moments.remember(command.moment, desk.read());
      case 'goBack': {
        const state = moments.find(command.moment);
        if (state) desk.dispatch({ type: 'restored', state });
        return;
      }
      case 'customerWaits':
      case 'customerWrites':
      // Only for widgets with conversations.
    }
  });
};

const handOver = async (desk: CallDesk, call: Call, to: Colleague): Promise<void> => {
  await transferBlind(desk, call, to);
  await finishCall(desk, call, `Transferred to ${to.name}`);
};

const finishCall = async (desk: CallDesk, call: Call, notes: string): Promise<void> => {
  desk.dispatch({ type: 'callEnded', id: call.id, at: desk.now() });
  const ended = desk.read().calls.find(({ id }) => id === call.id);
  if (ended) await saveCall(desk, { ...ended, notes });
};
