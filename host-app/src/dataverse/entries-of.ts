import type { ObjectEntries } from 'valibot';

/**
 * Entries of a schema, one for each member of a type, including the optional ones: a member without
 * a schema does not compile.
 */
export type EntriesOf<Shape> = { readonly [Key in keyof Shape]-?: ObjectEntries[string] };
