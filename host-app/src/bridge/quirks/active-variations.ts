import { mayActAsActive, selectActiveProvider } from '../../workspace/providers/providers.ts';
import type { Quirk } from '../../workspace/whole/quirks.ts';
import type { ProviderHost } from '../host.ts';
import { quirkDiagnostic } from './odd-failure.ts';
import type { Variation } from './variation.ts';

type ActiveQuirk = Extract<Quirk, 'lastProviderStartsActive' | 'homeForgetsActive'>;

type Handler<Input, Result> = (input: Input, host: ProviderHost) => Result;

/** The provider that the product treats as active; the domain decides, and this passes it on. */
export const activeVariations = {
  lastProviderStartsActive: gated('lastProviderStartsActive'),
  homeForgetsActive: gated('homeForgetsActive'),
} satisfies Readonly<Record<ActiveQuirk, Variation>>;

/** The methods that only the active provider may call (api.md 2.7). */
function gated(quirk: ActiveQuirk) {
  return {
    setMode: (usual) => telling(quirk, 'setMode', usual),
    setWidth: (usual) => telling(quirk, 'setWidth', usual),
    openForm: (usual) => telling(quirk, 'openForm', usual),
    openDialog: (usual) => telling(quirk, 'openDialog', usual),
    openKBSearchControl: (usual) => telling(quirk, 'openKBSearchControl', usual),
    renderSearchPage: (usual) => telling(quirk, 'renderSearchPage', usual),
    searchAndOpenRecords: (usual) => {
      const told = telling(quirk, 'searchAndOpenRecords', usual);
      return (input, host) => (input.searchOnly ? usual(input, host) : told(input, host));
    },
  } satisfies Variation;
}

function telling<Input, Result>(
  quirk: ActiveQuirk,
  method: string,
  usual: Handler<Input, Result>,
): Handler<Input, Result> {
  return (input, host) => {
    if (isMisjudged(quirk, host)) host.explain(quirkDiagnostic(method, quirk));
    return usual(input, host);
  };
}

function isMisjudged(quirk: ActiveQuirk, { workspace, caller }: ProviderHost): boolean {
  const state = workspace.getState();
  const isForgotten = state.mistakenlyActive === null;
  if (isForgotten !== (quirk === 'homeForgetsActive')) return false;
  const isActive = selectActiveProvider(state)?.uniqueName === caller;
  return isActive !== mayActAsActive(state, caller);
}
