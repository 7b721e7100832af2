import type { HandlersFor } from 'provider-sdk/contract';
import type { hostMethods } from '../handlers/index.ts';
import type { ProviderHost } from '../host.ts';

export type AllHandlers = HandlersFor<typeof hostMethods, ProviderHost>;

/** The handlers that a quirk replaces: each receives the usual one. */
export type Variation = {
  readonly [Name in keyof AllHandlers]?: (usual: AllHandlers[Name]) => AllHandlers[Name];
};
