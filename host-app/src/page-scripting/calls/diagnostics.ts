import { note, problem, warning } from '../../bridge/diagnostics/severity.ts';
import { nearestName } from '../../dataverse/index.ts';

/** Oddities of page scripts, in the order of their rules. */
export const scriptDiagnostics = {
  leftOut: (member: string, fix: string) =>
    warning(
      'XP1',
      'documented',
      `${member} exists in the product but is not part of this workspace.`,
      fix,
    ),
  unknownMember: (namespace: string, name: string, names: readonly string[]) => {
    const nearest = nearestName(name, names);
    return warning(
      'XP2',
      'documented',
      `${namespace} has no member "${name.slice(0, 200)}".`,
      nearest === undefined
        ? `It has: ${names.join(', ')}.`
        : `Names are case-sensitive: write "${nearest}".`,
    );
  },
  noXrmHere: () =>
    warning(
      'XP4',
      'documented',
      'Xrm is not defined in a web resource, not even after ClientGlobalContext.js.aspx.',
      'Write parent.Xrm; the documentation promises that only for web resources on a form.',
    ),
  globalContextScript: () =>
    note(
      'XP19',
      'documented',
      'ClientGlobalContext.js.aspx is deprecated.',
      'Use parent.Xrm.Utility.getGlobalContext().',
    ),
  unknownId: (member: string, id: string, kind: string, open: readonly string[]) =>
    warning(
      'XP5',
      'chosen',
      `${member}("${id.slice(0, 200)}"): there is no such ${kind}.`,
      `Open now: ${open.join(', ') || 'none'}.`,
    ),
  notOnForm: (member: string, name: string, names: readonly string[]) => {
    const nearest = nearestName(name, names);
    return warning(
      'XP5',
      'chosen',
      `${member}("${name.slice(0, 200)}"): this form has none of that name, so the result is null.`,
      nearest === undefined
        ? `It has: ${names.slice(0, 50).join(', ') || 'none'}. Test the result for null.`
        : `Did you mean "${nearest}"? Test the result for null.`,
    );
  },
  cannotChange: (property: string, owner: 'Home' | 'the anchor tab') =>
    warning(
      'XP6',
      'documented',
      `${property} of ${owner} cannot be changed; the assignment had no effect.`,
      'Check isDefault or canClose first.',
    ),
  unknownHook: (remove: string, id: string, add: string) =>
    note(
      'XP7',
      'observed',
      `${remove}("${id.slice(0, 200)}"): no handler has this id.`,
      `Keep the text that ${add} returns and pass it.`,
    ),
  unknownTopic: (name: string) =>
    problem(
      'XP8',
      'documented',
      `getEventPublisherTopic("${name.slice(0, 200)}"): there is no such event.`,
      'Write ON_SESSION_SWITCH, ON_SESSION_CLOSED or ON_TAB_SWITCH.',
    ),
  blanksAroundTemplate: (name: string) =>
    warning(
      'XP9',
      'documented',
      `No template is called "${name}"; "${name.trim()}" exists.`,
      'Remove the spaces; a published example has them.',
    ),
  blanksAroundId: (member: string) =>
    note(
      'XP10',
      'documented',
      `${member}: spaces around the ID were removed.`,
      'Pass the bare GUID.',
    ),
  setOnClosed: (property: string, kind: 'session' | 'tab' | 'pane') =>
    warning(
      'XP11',
      'chosen',
      `${property} was set on a ${kind} that is closed.`,
      'Get the object again.',
    ),
  optionWithoutEffect: (method: string, option: string) =>
    warning(
      'XP12',
      'documented',
      `${method}: "${option}" has no effect here.`,
      'The product honors it; nothing to correct.',
    ),
  unknownOption: (method: string, option: string, nearest: string) =>
    warning(
      'XP12',
      'documented',
      `${method} has no option "${option.slice(0, 200)}".`,
      `Did you mean "${nearest}"?`,
    ),
  listsInlineOnly: () =>
    warning('XP12', 'documented', 'navigateTo: lists open inline only.', 'Leave target out.'),
  noQuickCreate: () =>
    note(
      'XP13',
      'documented',
      'openForm resolved for a form that is not a quick create form.',
      'According to the documentation, it resolves only when a quick create form is saved: do not wait for it.',
    ),
  badParameter: (name: string, table: string, value: string) =>
    problem(
      'XP14',
      'documented',
      `openForm: "${name.slice(0, 200)}" is neither a column of ${table} nor a declared parameter, or "${value.slice(0, 200)}" does not fit it.`,
      'Use column names; declare others under formParameters.',
    ),
  ownMetadata: () =>
    note(
      'XP15',
      'documented',
      'execute: getMetadata is a member of the request itself.',
      'Put it on the prototype, as documented.',
    ),
  wantsLogicalName: (given: string, table: string) =>
    problem(
      'XP16',
      'observed',
      `Xrm.WebApi expects a logical name, got "${given.slice(0, 200)}".`,
      `Write "${table}".`,
    ),
  oddOptions: (what: string) =>
    warning(
      'XP17',
      'documented',
      `retrieveMultipleRecords: the options ${what}.`,
      'Start with "?"; pass the query part of nextLink unchanged.',
    ),
  setting: (name: string, what: string, fix = 'Add it under appSettings.') =>
    warning('XP18', 'chosen', `Setting "${name.slice(0, 200)}" ${what}.`, fix),
  deprecated: (member: string, successor: string) =>
    note('XP19', 'documented', `${member} is deprecated.`, `Use ${successor}.`),
  blockedWindow: (member: string) =>
    warning(
      'XP24',
      'chosen',
      `The browser blocked a new window for ${member}.`,
      'Call it in a click handler, or allow pop-ups for this origin.',
    ),
  noForm: (kind: string) =>
    warning(
      'XP20',
      'chosen',
      `Xrm.Page has no form: the focused tab shows ${kind}.`,
      'Focus a record first, or test Xrm.Page.data.',
    ),
  keptOnly: (member: string) =>
    note(
      'XP25',
      'chosen',
      `${member} is kept and shows nothing here.`,
      'The product shows it; nothing to correct.',
    ),
  filterOutsideSearch: (column: string) =>
    note(
      'XP25',
      'documented',
      `control.addCustomFilter: no search of ${column} is starting, so nothing was filtered.`,
      'Call it in a handler that addPreSearch has added.',
    ),
  notOnScreen: (column: string) =>
    note(
      'XP25',
      'chosen',
      `control.setFocus: the field ${column} is not on screen.`,
      'Show its tab first: formContext.ui.tabs.get(name).setFocus().',
    ),
  sidePane: (what: string) =>
    warning('XP21', 'documented', `Side pane: ${what}.`, 'Pages in a pane must fit 300 pixels.'),
  badNotification: (what: string) =>
    problem(
      'XP22',
      'documented',
      `addGlobalNotification: ${what}.`,
      'Pass {type: 2, level, message}.',
    ),
  needsDisposition: (id: string) =>
    warning(
      'AG11',
      'chosen',
      `close: session ${id} needs a disposition code, which only the agent can choose; it stays open.`,
      'Turn off "required" under "dispositions", or let the agent close the session.',
    ),
  macro: (reason: string, known: readonly string[]) =>
    problem(
      'XP23',
      'documented',
      `runMacro was rejected: ${reason.slice(0, 300)}`,
      `Catch the rejection, which is a string. Active macros: ${known.slice(0, 50).join(', ') || 'none'}.`,
    ),
  callbacks: (member: string) =>
    warning(
      'XP26',
      'documented',
      `${member} takes no callbacks as arguments; they were ignored.`,
      'Use .then(success, error).',
    ),
} as const;
