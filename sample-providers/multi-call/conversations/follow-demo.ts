import { createMoments, listenToDemo } from '../../widget-shell/demo-door.ts';
import { breachWait, type MessagingDesk, offerConversation } from './messaging-flow.ts';
import type { MessagingState } from './messaging-state.ts';
import { presets } from './presets.ts';

/** Lets a scenario play the customers. */
export const followDemo = (desk: MessagingDesk): (() => void) => {
  const moments = createMoments<MessagingState>();
  return listenToDemo((command) => {
    switch (command.name) {
      case 'customerWrites': {
        const preset = presets.find(({ customerName }) => customerName === command.customer);
        return void (preset && offerConversation(desk, preset));
      }
      case 'customerWaits': {
        const waiting = desk
          .read()
          .conversations.find(({ customerName }) => customerName === command.customer);
        return void (waiting && breachWait(desk, waiting.id));
      }
      case 'remember':
        return moments.remember(command.moment, desk.read());
      case 'goBack': {
        const state = moments.find(command.moment);
        if (state) desk.dispatch({ type: 'restored', state });
        return;
      }
      default:
      // Meant for a widget that has calls.
    }
  });
};
