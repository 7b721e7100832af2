import { errorMap } from 'provider-sdk/contract';
import { DataverseError } from '../../dataverse/index.ts';
import type { Quirk } from '../../workspace/whole/quirks.ts';
import { Refusal } from '../../workspace/whole/refusal.ts';
import { selectFocusedSession } from '../../workspace/sessions/session.ts';
import { platformError } from '../failures.ts';
import type { ProviderHost } from '../host.ts';
import { OddFailure } from './odd-failure.ts';
import type { Variation } from './variation.ts';

/** Failures with the product's odd texts (api.md 2.8, 6.1, 9 and 14). */
export const failureVariations = {
  bareFailures: {
    openForm: (usual) => bare(usual, 'client.openForm - Xrm.Navigation.openForm'),
    openDialog: (usual) => bare(usual, 'client.openDialog - Xrm.Navigation.openConfirmDialog'),
    showGlobalNotification: (usual) =>
      bare(usual, 'client.showGlobalNotification - Xrm.App.addGlobalNotification'),
  },
  errorsWithoutText: {
    notifyEvent: (usual) => textless(usual, 'notifyEvent', isRefusal),
    getTabs: (usual) => textless(usual, 'getTabsByTagOrName', isRefusal),
    focusTab: (usual) => textless(usual, 'focusTab', isUnknownTab),
    refreshTab: (usual) => textless(usual, 'refreshTab', isUnknownTab),
    setTabTitle: (usual) => textless(usual, 'setTabTitle', isUnknownTab),
  },
  setTabTitleRefusesHome: {
    setTabTitle: (usual) => (input, host) => {
      const isHome = selectFocusedSession(host.workspace.getState()).kind === 'home';
      if (isHome) throw new OddFailure('setTabTitleRefusesHome', errorMap({}, 'setTabTitle'));
      return usual(input, host);
    },
  },
  debugInformationFails: {
    debugInformationEvent: () => () => {
      const text = "Cannot read properties of undefined (reading 'then')";
      throw new OddFailure('debugInformationFails', errorMap(text));
    },
  },
} satisfies Readonly<Record<string, Variation>>;

type Handler<Input, Result> = (input: Input, host: ProviderHost) => Result | Promise<Result>;

/** The platform's failure as a plain object, which the library cannot read. */
function bare<Input, Result>(
  usual: Handler<Input, Result>,
  sourceFunc: string,
): Handler<Input, Result> {
  return reworded(usual, (error, { realTime }) =>
    error instanceof DataverseError
      ? new OddFailure('bareFailures', platformError(error.message, sourceFunc, realTime.now()))
      : undefined,
  );
}

function textless<Input, Result>(
  usual: Handler<Input, Result>,
  type: string,
  isMeant: (error: unknown) => boolean,
): Handler<Input, Result> {
  const quirk: Quirk = 'errorsWithoutText';
  return reworded(usual, (error) =>
    isMeant(error) ? new OddFailure(quirk, errorMap(undefined, type)) : undefined,
  );
}

function reworded<Input, Result>(
  usual: Handler<Input, Result>,
  reword: (error: unknown, host: ProviderHost) => OddFailure | undefined,
): Handler<Input, Result> {
  return async (input, host) => {
    try {
      return await usual(input, host);
    } catch (error) {
      throw reword(error, host) ?? error;
    }
  };
}

function isRefusal(error: unknown): boolean {
  return error instanceof Refusal;
}

function isUnknownTab(error: unknown): boolean {
  return error instanceof Refusal && error.code === 'UNKNOWN_TAB';
}
