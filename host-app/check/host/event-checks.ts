import { raise, type Raised } from '../in-page/raise.ts';
import { NotExercised, type HostileCheck, type WidgetFacts } from './hostile-check.ts';
import { eventPayloads } from './event-payloads.ts';

const titles: Readonly<Record<string, string>> = {
  onclicktoact: 'Takes click-to-act with each shape of payload',
  onmodechanged: 'Takes each mode of the panel',
  onsizechanged: 'Takes each width of the panel',
  onpagenavigate: 'Takes each navigation of the agent',
  onsendkbarticle: 'Takes an article that the agent sends',
  onSessionSwitched: 'Takes switches to sessions that it never made',
  onSessionClosed: 'Takes the end of sessions that it never made',
  onSessionIdle: 'Takes an idle session that it never made',
  onPresenceChange: 'Takes each presence of the agent',
  setPresenceEvent: 'Takes each presence under the older name of the event',
  onGlobalNotificationActionClick: 'Takes the action of a notification that it never opened',
  entityRecordSaved: 'Takes a saved record',
};

/** A handler that takes longer, such as one that waits for a call, is judged at the end. */
const answerTime = 500;

/** One check for each event of the product. */
export const eventChecks: readonly HostileCheck[] = Object.entries(titles).map(
  ([event, title]) => ({
    id: `host.event.${event}`,
    title,
    sharedBy: 'events',
    isUsual: true,
    act: async ({ page, provider }, facts) => {
      requireHandler(facts, [event]);
      for (const payload of eventPayloads[event] ?? []) {
        await raise(page, provider, [[event, payload]], answerTime);
      }
      return [];
    },
  }),
);

/** Every event that the widget handles, once. */
export function everyHandled({ handled }: WidgetFacts): readonly Raised[] {
  return Object.entries(eventPayloads).flatMap(([event, [payload]]): readonly Raised[] =>
    handled.has(event) ? [[event, payload]] : [],
  );
}

function requireHandler({ handled }: WidgetFacts, events: readonly string[]): void {
  if (events.some((event) => handled.has(event))) return;
  throw new NotExercised(`The page has no handler for ${events.join(' or ')}.`);
}

/** The orders in which session and page events may come, one after another without a pause. */
const orders: readonly (readonly string[])[] = [
  ['onSessionSwitched', 'onmodechanged', 'onsizechanged', 'onpagenavigate', 'onSessionClosed'],
  ['onSessionClosed', 'onSessionSwitched', 'onpagenavigate', 'onsizechanged', 'onmodechanged'],
  ['onpagenavigate', 'onSessionClosed', 'onmodechanged', 'onSessionSwitched', 'onsizechanged'],
  ['onmodechanged', 'onSessionClosed', 'onSessionClosed', 'onSessionSwitched', 'onSessionSwitched'],
];

export const orderCheck: HostileCheck = {
  id: 'host.event.order',
  title: 'Takes session and page events in any order',
  sharedBy: 'events',
  act: async ({ page, provider }, facts) => {
    requireHandler(facts, orders[0] ?? []);
    for (const order of orders) {
      const list = order.map((event): Raised => [event, eventPayloads[event]?.[0]]);
      await raise(page, provider, list);
    }
    return [];
  },
};
