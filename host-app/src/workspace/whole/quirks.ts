/**
 * Faults of the product that can be switched on, one by one, to see how a provider lives with them.
 *
 * Without a switch the workspace does what the product means to do. All were observed in shipped code;
 * `quirk-sentences.ts` says what each does.
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

/** The switches that are on; a switch that is not named is off. */
export type QuirkSwitches = { readonly [Name in Quirk]?: boolean | undefined };
