import { events } from 'provider-sdk/contract';
import { nearestName } from '../../dataverse/index.ts';

const known = Object.keys(events);

type Meaning = readonly [looks: RegExp, hint: string];

/**
 * Events that people register under another name; spelling alone would lead from an opening to a
 * closing.
 */
const meanings: readonly Meaning[] = [
  [
    /^on_?session_?(open(ed)?|creat(e|ed)|start(ed)?|add(ed)?|new)$/,
    'No event reports a new session: createSession yields its id, and "onSessionSwitched" follows when it gets the focus.',
  ],
  [/^on_?session_?(end(ed)?|remov(e|ed)|delet(e|ed)|destroy(ed)?)$/, 'Register "onSessionClosed".'],
  [
    /^on_?session_?(focus(ed)?|chang(e|ed)|select(ed)?|activ(e|ated?)|blur(red)?)$|^on_?focus_?chang(e|ed)$/,
    'Register "onSessionSwitched"; its payload has focused.',
  ],
  [
    /^on_?(tab_?(switch(ed)?|chang(e|ed)|focus(ed)?|open(ed)?|clos(e|ed)|creat(e|ed))|navigat(e|ed|ion))$/,
    'No event is about tabs only: "onpagenavigate" comes with each page that is shown.',
  ],
  [/^on_?click_?to_?(call|dial)$|^on_?(call|dial)$/, 'Register "onclicktoact".'],
  [/^on_?(panel|state)_?(mode|state)?_?chang(e|ed)$/, 'Register "onmodechanged".'],
  [/^on_?(resiz(e|ed)|width_?chang(e|ed))$/, 'Register "onsizechanged".'],
  [/^on_?(status|agent_?(status|presence))_?chang(e|ed)$/, 'Register "onPresenceChange".'],
  [
    /^on_?(accept(ed)?|reject(ed)?|notification_?(accept(ed)?|reject(ed)?|clos(e|ed)|timeout)|incoming_?call)$/,
    'No event reports the answer: the promise of notifyEvent yields it.',
  ],
  [/^cifinitdone$/, 'Listen on the window: window.addEventListener("CIFInitDone", start).'],
];

/** Replacement for an event that the product does not have. */
export function eventHint(wanted: string): string | undefined {
  const lower = wanted.toLowerCase();
  const meant = meanings.find(([looks]) => looks.test(lower));
  if (meant) return meant[1];
  const nearest = nearestName(wanted, known);
  return nearest === undefined || nearest === wanted ? undefined : `Did you mean "${nearest}"?`;
}
