/** A page of the sample, the rule it breaks, and words of the fix. */
export type Mistake = readonly [page: string, rule: string, fix: RegExp];

/**
 * Pages with mistakes that are visible at once and do not disturb each other: all run in one
 * workspace.
 */
export const quietMistakes: readonly Mistake[] = [
  ['event-in-wrong-case', 'EV5', /"onmodechanged"/],
  ['event-misspelt', 'EV16', /"onmodechanged"/],
  ['method-unknown', 'WR4', /spelling/],
  ['member-misspelt', 'WR19', /"setMode"/],
  ['member-unknown', 'WR19', /reference/],
  ['object-for-json', 'WR9', /JSON\.stringify/],
  ['json-for-object', 'WR6', /without JSON\.stringify/],
  ['search-only-missing', 'SR1', /third argument/],
  ['query-without-dollar', 'SR6', /"\$select"/],
  ['column-misspelt', 'RC1', /"telephone1"/],
  ['table-misspelt', 'RC1', /"contact"/],
  ['quote-not-closed', 'RC1', /apostrophe/],
  ['mode-as-text', 'PN1', /number 0/],
  ['mode-three', 'PN1', /number 0/],
  ['width-with-unit', 'PN11', /without a unit/],
  ['not-the-active-one', 'PN2', /focus/],
  ['foreign-session', 'SE3', /createSession/],
  ['foreign-tab', 'TB11', /createTab/],
  ['notification-unknown', 'NT5', /"contoso_call_incoming"/],
  ['template-unknown', 'SE9', /"contoso_phone_session"/],
  ['result-misread', 'WR12', /JSON\.parse/],
  ['registration-then', 'EV6', /without then/],
  ['message-to-anyone', 'WS2', /origin/],
  ['library-twice', 'BT5', /one script tag/],
  ['library-from-elsewhere', 'BT7', /Load http/],
  ['wrong-scheme', 'WR15', /script tag/],
  ['no-scheme', 'WR15', /scheme/],
  ['wrong-host', 'WR15', /script tag/],
  ['no-hint', 'WR15', /Nothing tells/],
  ['late-listener', 'BT4', /before the library's script tag/],
  ['refuses-frames', 'BT2', /header/],
  ['refuses-this-frame', 'BT2', /frame-ancestors/],
  ['blocks-the-library', 'BT6', /script-src/],
  ['without-library', 'BT7', /<script/],
  ['moves-elsewhere', 'HO2', /Trusted Domain/],
  ['sandboxed', 'HO3', /allow-same-origin/],
  ['microphone-forbidden', 'BT8', /Permissions-Policy/],
  ['pop-up-blocked', 'BT9', /click/],
  ['answers-with-an-error', 'BT1', /path/],
  ['reaches-into-the-host', 'BT13', /of the page itself/],
  ['presence-unknown', 'PR1', /"Available"/],
  ['value-not-awaited', 'RC1', /await/],
  ['answers-with-a-failure', 'BT1', /the server's response/],
];

/** Pages that move the panel or open sessions: each runs alone in a workspace. */
export const loudMistakes: readonly Mistake[] = [
  ['handler-returns-nothing', 'EV7', /async/],
  ['handler-throws', 'EV3', /Catch/],
  ['handler-rejects', 'EV3', /Catch/],
  ['object-for-form', 'WR6', /type/],
  ['width-too-small', 'PN5', /300/],
  ['anchor-closed', 'TB2', /first tab/],
  ['template-by-display-name', 'SE9', /unique name/],
  ['slug-without-value', 'TP1', /templateParameters/],
  ['session-too-many', 'SE5', /canCreateSession/],
  ['queue-full', 'NT4', /cancelEvent/],
  ['correlation-id-misplaced', 'WR21', /last argument/],
  ['messages-unchecked', 'WS1', /event\.source/],
];

/** Mistakes that are known only after the time limit of an event. */
export const slowMistake: Mistake = ['handler-too-slow', 'EV4', /at once/];
