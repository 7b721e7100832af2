/**
 * Faults of the product that can be switched on, one by one, to test a provider against them.
 *
 * Without a switch, the workspace behaves as the product intends. All were observed in shipped
 * code; `quirk-sentences.ts` describes each of them.
 */
export const quirks = [
  'bareFailures',
  'setSessionTitleNeverAnswers',
  'getTabsNeverAnswers',
  'legacyToastNeverAnswers',
  'cancelledToastNeverAnswers',
  'clearingNothingNeverAnswers',
  'updateContextAnswersOldValues',
  'updateContextWritesFocusedSession',
  'updateContextDeletesByValue',
  'errorsWithoutText',
  'setTabTitleRefusesHome',
  'providerSessionIdLost',
  'searchAlwaysShowsPage',
  'missingKeysRefused',
  'trustedDomainUnknown',
  'originsByHostName',
  'debugInformationFails',
  'lastProviderStartsActive',
  'homeForgetsActive',
  'customEventsToAll',
] as const;

export type Quirk = (typeof quirks)[number];

/** The switches; an omitted switch is off. */
export type QuirkSwitches = { readonly [Name in Quirk]?: boolean | undefined };
