import type { Quirk } from '../workspace/whole/quirks.ts';

/** Effect of each quirk, for the published schema and the documentation; the page does not load them. */
export const quirkSentences = {
  bareFailures:
    'A form, dialog or bar that the platform refuses fails with a plain object, so openForm and openDialog never settle.',
  setSessionTitleNeverAnswers: 'setSessionTitle changes the title, then ends in a timeout.',
  getTabsNeverAnswers: 'getTabs on Home, or with nothing but a tag, ends in a timeout.',
  legacyToastNeverAnswers: 'notifyEvent without a template shows its message and never settles.',
  cancelledToastNeverAnswers: 'notifyEvent never settles when cancelEvent took its toast back.',
  clearingNothingNeverAnswers: 'clearGlobalNotification with an empty id never settles.',
  updateContextAnswersOldValues:
    'updateContext answers with the parameters that the session was created with.',
  updateContextWritesFocusedSession:
    'updateContext checks the session that it names, and writes to the focused one.',
  updateContextDeletesByValue:
    'Deleting with an object as input treats its values as the names to delete.',
  errorsWithoutText:
    'An unknown notification template or tab, and getTabs on a foreign session, fail without a message.',
  setTabTitleRefusesHome: 'setTabTitle on Home fails, with an object in place of a message.',
  providerSessionIdLost: 'createSession forgets its providerSessionId.',
  searchAlwaysShowsPage:
    'searchAndOpenRecords with a search text shows the search page even for a single hit, as one sentence of the documentation says.',
  missingKeysRefused:
    'A request that lacks a required key is refused, as the product meant to: "Parameter: <key> cannot be empty".',
  trustedDomainUnknown:
    'Requests from a Trusted Domain that is not the Channel URL fail: "Associated Provider record not found".',
  originsByHostName:
    'Only the host name of a page is compared with its Channel URL or Trusted Domain, not its scheme and port.',
  debugInformationFails: 'The debug message of Ctrl+Alt+Shift+D is answered with a failure.',
  lastProviderStartsActive:
    'Until the first switch, the last provider in channel order is the active one.',
  homeForgetsActive:
    'Coming back from Home to a session of a provider does not make that provider active again.',
  customEventsToAll:
    'A custom event goes to every provider, once for each provider that registered it.',
} satisfies Record<Quirk, string>;
