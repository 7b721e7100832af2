/**
 * The product's behavior in the case of a diagnostic, by rule. A diagnostic whose rule has no
 * sentence here does not compile.
 *
 * Only facts from documentation or the shipped product are stated; "not known" is a valid sentence.
 */
export const productBehavior = {
  // Messages
  WR1: 'The product ignores such a message too.',
  WR2: 'The product sends no reply either.',
  WR3: 'The product carries the request out and sends no reply either.',
  WR4: 'The product answers with success and no value too.',
  WR5: 'The product ignores such a reply too.',
  WR6: 'It is not fully known which arguments the product refuses, and in what words.',
  WR7: 'This fault is in Sidetone, so there is nothing to compare.',
  WR9: 'The same: this check is part of the library, so the product never receives the call.',
  WR12: 'The same: in the product the result is a JSON string too.',
  WR15: 'The library finds its host in the same way in the product, but drops the port.',
  WR17: 'The product does more here; the documentation of the method describes it.',
  WR19: 'The member is undefined in the product too.',
  WR21: 'The product reads arguments by position too.',
  WR23: 'The product ignores such messages too, and reports nothing.',
  WR24: 'Which messages are too big for the product is not known.',
  WR25: 'How the product shares its time between providers under such a load is not known.',
  HO1: 'The product knows a provider by its host name, and refuses requests from unknown hosts.',
  HO2: 'The product compares host names, and refuses requests from a host that it does not know.',
  HO3: 'The product cannot answer a page without an origin either.',
  HO8: 'Turning a provider off mid-session is a feature of Sidetone; what the product would show is not known.',
  HO10: "The product has no such card: a crashed frame shows the browser's own error page.",

  // App profiles
  AP1: 'The product loads only the providers of the app profile too.',
  AP2: 'The product also uses only the session templates of the app profile.',

  // Panel
  PN1: 'The library refuses other modes in the product too.',
  PN2: 'The product also refuses this call from a provider that is not active.',
  PN3: 'The product does not show the panel on Home with several providers either.',
  PN5: 'The product ignores widths below 300 too.',
  PN6: 'The product minimizes the panel too.',
  PN11: 'The library refuses such a width in the product too.',

  // Sessions
  SE2: 'The product returns a Map too, so its members are undefined there as well.',
  SE3: 'The product refuses sessions that the provider did not create too.',
  SE5: 'The product refuses another session too.',
  SE6: 'The product hides the panel on Home too.',
  SE8: 'The product resolves the title of the template too.',
  SE9: 'The product finds templates by unique name and by display name, and refuses unknown ones.',
  SE10: 'The product hides the panel in such a session too.',
  SE11: 'The product expects an object too.',
  SE12: 'The product ignores such a count too.',
  SE15: 'It is not known what the product answers without such a session.',
  SE17: 'It is not known what the product does with values that JSON cannot express.',
  SE23: 'The product also has templates of type Entity for records that the agent opens.',

  // Tabs and templates
  TB2: 'The anchor tab cannot be closed in the product either; it is not known what the call returns there.',
  TB4: 'The product refuses another tab too.',
  TB5: 'The tab methods of the product act on the focused session too.',
  TB9: 'It is not known what the product shows without a title.',
  TB11: 'It is not known what the product answers for an unknown tab.',
  TB15: 'The product documents templateParameters today; it is not known whether it still reads appContext.',
  TP1: 'Earlier versions of the product left the slug in the text too; the documentation does not say.',
  TP4: 'It is not known what the product shows in place of such a page.',
  TP5: 'It is not known what the product does with tabs beyond the limit.',
  TP6: 'The product reads slugs from records too; it is not known what it shows when the query fails.',
  TP10: 'The product also resolves these slugs only in macros and agent scripts.',
  TP13: 'The product also opens the form of a new record, unless validateRecord is set.',
  TP11: 'The product documents such a prefix; its own rows also have other names.',

  // Records and search
  RC1: 'The product refuses such a query too.',
  RC2: 'The product has only the tables and columns of its organization, and refuses all others.',
  RC7: 'It is not known what the product answers for a column that it does not have.',
  RC15: 'The product refuses such a row.',
  RC16: 'The product refuses a choice that its organization does not have.',
  RC18: 'The product leaves such a column out too, and reports nothing.',
  RC21: 'The product reads the plus as a space too, and reports nothing.',
  SR1: 'The library refuses the call in the product too.',
  SR2: 'Sources differ: in practice the product opens the record, but one page of its documentation says the search page.',
  SR4: 'The product refuses such a search too.',
  SR5: 'It is not known what the product shows for a table that it does not have.',
  SR6: 'The product does not read it as a query option either.',
  SR8: 'The product opens the same empty search page, and reports nothing.',
  SR7: 'The product does not narrow the rows by $search either.',

  // Notifications
  NT4: 'The product refuses another notification for the same reason.',
  NT5: 'The product refuses it with the same reason.',
  NT12: 'It is not known what the product shows without a template and a header.',
  NT19: 'In the product an administrator chooses the presence from a list, so it always exists.',
  NT21: 'It is not known what the product answers when a cancellation changes nothing.',
  NT22: 'The library does not read this argument in the product either.',
  NT23: 'It is not known how many global notifications the product keeps open, or whether it closes any.',

  // Events
  EV1: 'The product does not queue events either.',
  EV2: 'The product posts events to the same address, so the browser drops them there too.',
  EV3: 'The product records the failure too, and continues.',
  EV4: 'The product waits 10 seconds too, then continues.',
  EV5: 'Event names are case-sensitive in the product too.',
  EV6: 'The library returns undefined in the product too, so this throws.',
  EV7: 'The product also runs the handler and records a failure.',
  EV13: 'The product sends events as JSON too; it is not known what it does with other data.',
  EV16: 'The product accepts the name too, and raises no such event.',
  PS3: 'It is not known how the product limits custom events of the page.',
  CA3: 'The product also sends it to the active provider only.',

  // Pages, presence, environment
  PG1: 'It is not known when openForm settles for a new record in the product.',
  PG6: 'The product refuses a second flap too.',
  PG8: 'The product cannot refresh without a form either.',
  PG12: "The product shows the organization's dialog of this name.",
  PG13: 'Sources differ: observed builds open a tab, the documentation of navigation opens a session.',
  PR1: 'The product takes the exact texts of its presence list too.',
  PG14: 'The product refuses a parameter that neither a column nor the form has.',
  PG15: 'The product honors these options of openForm; it is not known what it does with others.',
  PR6: 'Only the system sets Inactive in the product; it is not known what setPresence answers there.',
  EN7: 'The product returns the settings of its organization.',
  EN8: 'The product runs the action of its organization.',
  EN9: 'The product needs a privilege for it, and documents it as deprecated.',
  EN10: 'The product answers with Success too; what it does with such events is not known.',

  // Scripts of the host page
  XP1: 'The member exists in the product and works there.',
  XP2: 'The member is undefined in the product too.',
  XP3: 'The host page of the product does not have these methods either.',
  XP4: 'Xrm is not defined in a web resource of the product either.',
  XP5: 'The response of the product to an ID that is not open is unknown.',
  XP6: 'The product does not change these either.',
  XP7: 'The behavior of the product for an unknown ID is unknown.',
  XP8: 'The response of the product to an unknown event is unknown.',
  XP9: 'The product finds templates by their exact name too.',
  XP10: 'A documented example has a leading space, so the product ignores it.',
  XP11: 'The effect of such an assignment in the product is unknown.',
  XP12: 'The product honors documented options; its response to unknown ones is unknown.',
  XP13: 'When the product resolves such a call is unknown; quick create is documented.',
  XP14: 'The product shows an error for such a parameter too.',
  XP15: 'The response of the product to metadata on the request itself is unknown.',
  XP16: 'The product refuses the name of an entity set too.',
  XP17: 'The product refuses options that are encoded twice too.',
  XP18: 'The response of the product to an unknown setting is unknown.',
  XP19: 'The member works in the product and is deprecated there.',
  XP20: 'Xrm.Page has no form on such a page of the product either.',
  XP21: 'The response of the product to such a value is unknown.',
  XP22: 'The product refuses such a notification too.',
  XP23: 'The product rejects with a string too if a macro fails.',
  XP24: 'The browser blocks such a window in the product too.',
  XP25: 'The product shows the effect of the member.',
  XP26: 'The product ignores such callbacks too.',

  // Agent scripts, macros and disposition codes
  AG2: 'It is not known what the product shows for a slug without a value.',
  AG4: 'It is not known what the product does with a script that does not exist.',
  AG5: 'The product offers only macros and scripts that exist; an export may lack them.',
  AG6: 'The product accepts only actions of its own designer.',
  AG7: 'The product does this.',
  AG8: 'The product resolves such slugs; which ones the service workspace supports is not known for sure.',
  AG9: 'A macro of the product fails too, and gives the error.',
  AG10: 'The product runs this action.',
  AG11: 'The product asks the agent for a code before it closes the session.',

  // The start of a page
  BT1: 'It is not known what the product shows in the panel then.',
  BT2: 'The browser blocks the frame in the product too.',
  BT3: 'The product is always on https, so the browser blocks pages on http there too.',
  BT4: 'The event comes once in the product too.',
  BT5: 'The library runs twice in the product too, and fires CIFInitDone twice.',
  BT6: "The page's policy blocks the library in the product too, unless it names the organization.",
  BT7: 'Each organization of the product serves its own library too.',
  BT8: 'The browser has the same conditions in the product.',
  BT9: 'The browser blocks the window in the product too.',
  BT10: 'In the product, Chromium asks the agent before a page reaches this machine.',
  BT11: 'In the product the page is on another site, so its storage is separate or refused.',
  BT12: 'The product distinguishes providers by host name, and treats both as the first one.',
  BT13: 'The browser blocks it in the product too.',
  BT14: 'The product serves the library to signed-in users only.',
  WS1: 'The product does not check what the page listens to.',
  WS2: 'The product does not check where the page posts to.',
  WS3: 'The product does not report errors inside the page.',
  WS4: 'The product does not report errors inside the page.',

  // The Web API
  WA1: 'An organization of the product is always one: its address names it.',
  WA2: 'The rows of the product are on its server.',
  WA3: 'The product answers 401.',
  WA4: 'The product refuses pages without a token too; which origins it allows is not known.',
  WA5: 'The product refuses users that it does not know too.',
  WA6: 'It works in the product.',
  WA7: 'The product ignores $top then too.',
  WA8: 'The product fails with the same text.',
  WA9: 'The product serves its earlier versions too.',
  WA10: 'The product refuses a link that was changed too.',
  WA11: 'The product has the same limit.',

  // Sidetone itself
  QK1: 'This is how the product behaves.',
  FI1: 'The product has no planned faults: this one belongs to Sidetone.',
  SV3: 'This is the policy of Sidetone; it is not known which pages the product frames.',
  SC5: 'The product has no links that carry a state.',
  KR2: 'The product keeps records on its server.',
  KR3: 'The product keeps records on its server.',
  CN1: 'This fault is in Sidetone, so there is nothing to compare.',
  CN2: 'This fault is in Sidetone, so there is nothing to compare.',
} as const satisfies Readonly<Record<string, string>>;

/** Permanent ID of a rule in SPEC.md that a diagnostic may name. */
export type DiagnosticRule = keyof typeof productBehavior;

const byRule: ReadonlyMap<string, string> = new Map(Object.entries(productBehavior));

/** The sentence of a rule; undefined for a rule without a diagnostic in this version. */
export function productBehaviorOf(rule: string): string | undefined {
  return byRule.get(rule);
}
