import type { ObjectEntries } from 'valibot';

/**
 * Entries of a schema, one for each member of a type, the optional ones included: what a type gains
 * without its schema does not compile.
 */
export type EntriesOf<Shape> = { readonly [Key in keyof Shape]-?: ObjectEntries[string] };
