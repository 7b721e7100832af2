/**
 * The treatment of a table or column that neither the system nor the configuration has. A name with a
 * publisher prefix (`new_`, `acme_`) may exist in somebody's organization, so it is made on first use
 * with a warning; one without cannot exist anywhere and is refused. `strict` refuses both, `open` makes
 * both.
 */
export type SchemaRule = 'prefixed' | 'strict' | 'open';

export function mayBeMade(rule: SchemaRule, name: string): boolean {
  if (rule === 'open') return true;
  return rule === 'prefixed' && hasPublisherPrefix(name);
}

// Two to eight letters or digits, the first a letter, then an underscore (documented). The addresses of the
// system's own tables look the same and are no publisher's.
const prefixed = /^(?!address[123]_|entity_|yomi_)[a-z][a-z0-9]{1,7}_\w/i;

export function hasPublisherPrefix(name: string): boolean {
  return prefixed.test(name);
}
