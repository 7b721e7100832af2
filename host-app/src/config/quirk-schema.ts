import * as v from 'valibot';
import { quirks, type Quirk } from '../workspace/quirks.ts';
import { flag, row } from './values.ts';

function off(quirk: Quirk) {
  return v.optional(v.pipe(flag, v.description(quirks[quirk])));
}

/** One switch for each fault of the product, all off. */
export const quirkSchema = row({
  bareFailures: off('bareFailures'),
  setSessionTitleNeverAnswers: off('setSessionTitleNeverAnswers'),
  getTabsNeverAnswers: off('getTabsNeverAnswers'),
  legacyToastNeverAnswers: off('legacyToastNeverAnswers'),
  cancelledToastNeverAnswers: off('cancelledToastNeverAnswers'),
  clearingNothingNeverAnswers: off('clearingNothingNeverAnswers'),
  updateContextAnswersOldValues: off('updateContextAnswersOldValues'),
  updateContextWritesFocusedSession: off('updateContextWritesFocusedSession'),
  updateContextDeletesByValue: off('updateContextDeletesByValue'),
  errorsWithoutText: off('errorsWithoutText'),
  setTabTitleRefusesHome: off('setTabTitleRefusesHome'),
  providerSessionIdLost: off('providerSessionIdLost'),
  singleHitAlwaysOpens: off('singleHitAlwaysOpens'),
  missingKeysRefused: off('missingKeysRefused'),
  trustedDomainUnknown: off('trustedDomainUnknown'),
  debugInformationFails: off('debugInformationFails'),
  lastProviderStartsActive: off('lastProviderStartsActive'),
  homeForgetsActive: off('homeForgetsActive'),
  customEventsToAll: off('customEventsToAll'),
} satisfies Record<Quirk, unknown>);
