import { selectFocusedSession } from '../../workspace/sessions/session.ts';
import { neverAnswers } from './never-answers.ts';
import type { Variation } from './variation.ts';

/** Calls that the product never answers (api.md 7 to 9 and 14.7). */
export const silentVariations = {
  setSessionTitleNeverAnswers: {
    setSessionTitle: (usual) => async (input, host) => {
      await usual(input, host);
      return neverAnswers('setSessionTitle', 'setSessionTitleNeverAnswers', host);
    },
  },
  getTabsNeverAnswers: {
    getTabs: (usual) => (input, host) => {
      const isHome = selectFocusedSession(host.workspace.getState()).kind === 'home';
      const isTagAlone = Boolean(input.templateTag) && !input.msdyn_name;
      const tabs = usual(input, host);
      return isHome || isTagAlone ? neverAnswers('getTabs', 'getTabsNeverAnswers', host) : tabs;
    },
  },
  legacyToastNeverAnswers: {
    notifyEvent: (usual) => async (input, host) => {
      const answer = await usual(input, host);
      if (input.templateName !== undefined) return answer;
      return neverAnswers('notifyEvent', 'legacyToastNeverAnswers', host);
    },
  },
  cancelledToastNeverAnswers: {
    notifyEvent: (usual) => async (input, host) => {
      const answer = await usual(input, host);
      if (answer.get('actionName') !== 'Cancel') return answer;
      return neverAnswers('notifyEvent', 'cancelledToastNeverAnswers', host);
    },
  },
  clearingNothingNeverAnswers: {
    clearGlobalNotification: (usual) => (input, host) =>
      input.notificationId === ''
        ? neverAnswers('clearGlobalNotification', 'clearingNothingNeverAnswers', host)
        : usual(input, host),
  },
} satisfies Readonly<Record<string, Variation>>;
