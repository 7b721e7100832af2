import { createMoments, listenToDemo } from '../../widget-shell/demo-door.ts';
import { breachWait, type MessagingDesk, offerConversation } from './messaging-flow.ts';
import { emptyMessaging, type MessagingState } from './messaging-state.ts';
import { presets } from './presets.ts';
import { restoreConversations } from './restore-conversations.ts';

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
        desk.dispatch({ type: 'restored', state: state ?? emptyMessaging });
        // A page that has loaded since knows no moments, but the workspace knows its sessions.
        return state ? undefined : void restoreConversations(desk);
      }
      case 'customerCalls':
      case 'finishCall':
      case 'refuseMicrophone':
      case 'transferCall':
      // Only for widgets with calls.
    }
  });
};
