import type { Variation } from './variation.ts';
import type { Quirk } from '../../workspace/whole/quirks.ts';
import { activeVariations } from './active-variations.ts';
import { failureVariations } from './failure-variations.ts';
import { contextVariations } from './context-variations.ts';
import { silentVariations } from './silent-variations.ts';

/**
 * Quirks that change how requests are carried out or answered; other quirks are named where they
 * apply.
 */
export const variations: { readonly [Name in Quirk]?: Variation } = {
  ...silentVariations,
  ...failureVariations,
  ...contextVariations,
  ...activeVariations,
};
