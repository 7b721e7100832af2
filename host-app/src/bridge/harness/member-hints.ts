import { methods } from 'provider-sdk/contract';
import { nearestName } from '../../dataverse/index.ts';

/** The functions of `Microsoft.CIFramework`, for hints on a misspelled one. */
export const members: readonly string[] = [
  ...Object.keys(methods),
  'addHandler',
  'removeHandler',
  'raiseEvent',
];

type Meaning = readonly [looks: RegExp, hint: string];

/**
 * Members that people look for under another name, with the right one. The first match counts.
 *
 * By spelling alone, `closeSession` would lead to `createSession`.
 */
const meanings: readonly Meaning[] = [
  [
    /^(close|end|remove|delete|destroy|terminate|finish)_?sessions?$/,
    'A widget cannot close a session: the agent does, or a script of the host page with Microsoft.Apm.getSession(id).close(). addHandler("onSessionClosed", handler) reports it.',
  ],
  [
    /^(focus|switch|activate|select|show|set(focused|active|current))(to)?session$/,
    'A widget cannot move the focus: requestFocusSession(id) marks a session for the agent; a script of the host page has Microsoft.Apm.getSession(id).focus().',
  ],
  [/^(open|new|start|add|begin)session$/, 'createSession({ templateName }) opens a session.'],
  [/^(get|list|all)sessions$/, 'getAllSessions() yields the ids of the sessions.'],
  [
    /^(get)?(current|active|selected)session(id)?$|^getsessionid$/,
    'getFocusedSession() yields the id of the session in focus.',
  ],
  [/^(get)?(current|active|selected)tab(id)?$|^gettabid$/, 'getFocusedTab() yields its id.'],
  [/^(getall|list|all)tabs$|^gettab$/, 'getTabs() yields the ids of the tabs.'],
  [
    /^(open|new|add)tab$|^open(url|website|webpage|webresource)$/,
    'createTab({ templateName }) opens a page.',
  ],
  [/^(switch|activate|select|show)tab$/, 'focusTab(id) goes to a tab.'],
  [/^(remove|delete)tab$/, 'closeTab(id) closes a tab, the anchor excepted.'],
  [
    /^(rename|update|change)sessiontitle$|^renamesession$/,
    'setSessionTitle({ sessionId }) changes it.',
  ],
  [/^(rename|update|change)tabtitle$|^renametab$/, 'setTabTitle(id, { title }) changes it.'],
  [
    /^open(record|entity|entityform|case|contact|account)$|^navigateto$/,
    'openForm(JSON.stringify({ entityName, entityId })) opens the form of a record.',
  ],
  [
    /^(search|find|query)(records?|rows?|entit(y|ies))?$|^retrievemultiple(records)?$/,
    'searchAndOpenRecords(table, query, true) finds rows without opening anything.',
  ],
  [
    /^open(search|searchpage)$|^search(page|form)$/,
    'renderSearchPage(table, text) opens the search.',
  ],
  [/^(get|read|fetch|load)record$/, 'retrieveRecord(table, id, query) reads one row.'],
  [/^(save|change|modify|patch)record$/, 'updateRecord(table, id, json) changes one row.'],
  [/^(remove|erase)record$/, 'deleteRecord(table, id) deletes one row.'],
  [
    /^(create|new|add)(case|incident|contact|account|phonecall|activity|task)$/,
    'createRecord(table, json) creates a row in any table.',
  ],
  [
    /^get(global|user|org|client)?context$|^getuser(id|info|name|settings)?$|^getclienturl$/,
    'getEnvironment() yields it: a JSON string with userId, orgId, clientUrl and more.',
  ],
  [/^(set|add|put)context$/, 'updateContext(values) changes the context of a session.'],
  [
    /^(on|subscribe|listen|add(event)?listener|registerhandler|addgenerichandler|addeventhandler|register)$/,
    'addHandler(event, handler) registers a handler.',
  ],
  [
    /^(off|unsubscribe|remove(event)?listener|unregisterhandler|removegenerichandler|deletehandler|clearhandler|unregister)$/,
    'removeHandler(event, handler) removes a handler.',
  ],
  [
    /^(emit|trigger|fire|send|dispatch|publish|post)(event|message)?$/,
    'raiseEvent(event, input) reaches the scripts of the host page, and no other widget.',
  ],
  [
    /^(notify|(show|create|raise|send|display)(notification|toast|alert))$/,
    'notifyEvent({ templateName }) asks the agent; showGlobalNotification(options) shows a bar.',
  ],
  [
    /^(hide|dismiss|close|cancel|clear|remove|delete)(notification|toast|alert)s?$/,
    'cancelEvent(token) cancels a toast; clearGlobalNotification(id) clears a bar.',
  ],
  [
    /^(show|hide|minimi[sz]e|maximi[sz]e|expand|collapse|dock|open|close|toggle)(panel|widget)?$|^set(panel)?(mode|state|visibility|visible)$/,
    'setMode(0) minimizes the panel, setMode(1) docks it, setMode(2) hides it.',
  ],
  [
    /^set(panel)?(width|size|height|dimensions)$|^resize(panel)?$/,
    'setWidth(pixels) sets the width of the panel; its height is that of the page.',
  ],
  [/^getpanel(mode|state)$/, 'getMode() yields 0, 1 or 2.'],
  [/^getpanel(width|size)$/, 'getWidth() yields pixels.'],
  [
    /^(make|start|place)?call$|^dial$|^clickto(dial|call|act)$|^onclickto(act|call)$/,
    'addHandler("onclicktoact", handler) reports which number the agent clicked.',
  ],
  [
    /^(enable|disable|toggle)clicktoact$/,
    'setClickToAct(true) turns it on, setClickToAct(false) off.',
  ],
  [/^(set|change|update)(agent)?status$/, 'setPresence(text) sets the presence of the agent.'],
  [/^get(agent)?status$|^getagentpresence$/, 'getPresence() yields the presence of the agent.'],
  [
    /^(show|start)(spinner|loading|progress)$/,
    'showProgressIndicator(text) shows a progress indicator.',
  ],
  [
    /^(hide|stop|clear)(spinner|loading|progress|progressindicator)$/,
    'closeProgressIndicator() hides the progress indicator.',
  ],
];

/**
 * Replacement for a member that does not exist; undefined when none is known.
 *
 * A name that begins with a verb is compared only with names of the same verb: a different verb is
 * not a typo.
 */
export function memberHint(wanted: string): string | undefined {
  const lower = wanted.toLowerCase();
  // The same letters in a different case are the member itself.
  const same = members.find((name) => name !== wanted && name.toLowerCase() === lower);
  const meant = same === undefined ? meanings.find(([looks]) => looks.test(lower)) : undefined;
  if (meant) return meant[1];
  const nearest = same ?? nearestName(wanted, withVerb(verbOf(lower)));
  return nearest === undefined ? undefined : `Names are case-sensitive: write "${nearest}".`;
}

const verbsOfMembers = members.map((name) => /^[a-z]+/.exec(name)?.[0] ?? '');
const otherVerbs =
  'destroy end start stop hide unset reset enable disable find load save send switch read move';

const verbs = [...new Set([...verbsOfMembers.filter(isWholeVerb), ...otherVerbs.split(' ')])];

// `is`, the first word of `isConsoleApp`, says too little about the meaning to count as a verb.
function isWholeVerb(word: string): boolean {
  return word.length > 2;
}

function verbOf(lower: string): string | undefined {
  return verbs
    .filter((verb) => lower.startsWith(verb))
    .toSorted((a, b) => b.length - a.length)
    .at(0);
}

function withVerb(verb: string | undefined): readonly string[] {
  if (verb === undefined) return members;
  return members.filter((name) => verbOf(name.toLowerCase()) === verb);
}
