/**
 * The treatment of a table or column that neither the system nor the configuration defines. A name
 * with a publisher prefix (`new_`, `acme_`) may exist in some organization, so it is created on
 * first use with a warning; one without a prefix cannot exist anywhere and is refused. `strict`
 * refuses both, `open` creates both.
 */
export type SchemaRule = 'prefixed' | 'strict' | 'open';

export function mayBeMade(rule: SchemaRule, name: string): boolean {
  if (rule === 'open') return true;
  return rule === 'prefixed' && hasPublisherPrefix(name);
}

// Two to eight letters or digits, beginning with a letter, then an underscore (documented). The
// addresses of the system's own tables look the same but do not belong to a publisher.
const prefixed = /^(?!address[123]_|entity_|yomi_)[a-z][a-z0-9]{1,7}_\w/i;

export function hasPublisherPrefix(name: string): boolean {
  return prefixed.test(name);
}
