import type { HandlersFor } from 'provider-sdk/contract';
import type { Quirk } from '../../workspace/whole/quirks.ts';
import type { hostMethods } from '../handlers/index.ts';
import type { ProviderHost } from '../host.ts';
import { activeVariations } from './active-variations.ts';
import { failureVariations } from './failure-variations.ts';
import { contextVariations } from './context-variations.ts';
import { silentVariations } from './silent-variations.ts';

export type AllHandlers = HandlersFor<typeof hostMethods, ProviderHost>;

/** What a quirk makes of handlers: each is given the usual one. */
export type Variation = {
  readonly [Name in keyof AllHandlers]?: (usual: AllHandlers[Name]) => AllHandlers[Name];
};

/** Quirks that change how requests are carried out or answered; the others are named where they act. */
export const variations: { readonly [Name in Quirk]?: Variation } = {
  ...silentVariations,
  ...failureVariations,
  ...contextVariations,
  ...activeVariations,
};
