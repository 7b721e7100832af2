import * as v from 'valibot';
import { quirks } from '../workspace/whole/quirks.ts';
import { flag, row } from './values.ts';

/** One switch for each fault of the product, all off. */
export const quirkSchema = row(v.entriesFromList(quirks, v.optional(flag)));
