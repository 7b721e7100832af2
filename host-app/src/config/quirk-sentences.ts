import type { Quirk } from '../workspace/whole/quirks.ts';

/**
 * Effect of each quirk, for the published schema and the documentation; the page does not load
 * these sentences.
 */
export const quirkSentences = {
  bareFailures:
    'When the platform refuses a form, dialog or bar, the failure is a plain object, so openForm and openDialog never settle.',
  setSessionTitleNeverAnswers: 'setSessionTitle changes the title, then times out.',
  getTabsNeverAnswers: 'getTabs on Home, or with only a tag, times out.',
  legacyToastNeverAnswers: 'notifyEvent without a template shows its message and never settles.',
  cancelledToastNeverAnswers: 'notifyEvent never settles after cancelEvent has canceled its toast.',
  clearingNothingNeverAnswers: 'clearGlobalNotification with an empty ID never settles.',
  updateContextAnswersOldValues:
    'updateContext returns the parameters that the session was created with.',
  updateContextWritesFocusedSession:
    'updateContext checks the named session, but writes to the focused one.',
  updateContextDeletesByValue:
    'updateContext with isDelete and an object deletes the parameters named by the values of the object, not those named by its keys.',
  errorsWithoutText:
    "An unknown notification template, an unknown tab, and getTabs in another provider's session fail without a message.",
  setTabTitleRefusesHome: 'setTabTitle on Home fails, with an object instead of a message.',
  providerSessionIdLost: 'createSession drops its providerSessionId.',
  searchAlwaysShowsPage:
    'searchAndOpenRecords with a search text shows the search page even for a single match, as one sentence in the documentation says.',
  missingKeysRefused:
    'A request without a required key is refused, as the product intended: "Parameter: <key> cannot be empty".',
  trustedDomainUnknown:
    'Requests from a Trusted Domain that is not the Channel URL fail: "Associated Provider record not found".',
  originsByHostName:
    'Only the host name of a page is compared with its Channel URL or Trusted Domain, not its scheme and port.',
  debugInformationFails: 'The debug message of Ctrl+Alt+Shift+D fails.',
  lastProviderStartsActive:
    'Until the first switch, the last provider in channel order is the active one.',
  homeForgetsActive:
    "Returning from Home to a provider's session does not make that provider active again.",
  customEventsToAll:
    'A custom event goes to every provider, once for each provider that registered it.',
} satisfies Record<Quirk, string>;
