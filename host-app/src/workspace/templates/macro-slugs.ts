/** Slugs of macros and agent scripts; templates support none of them (documented). */
const ofMacros = /^(?:Session\.(?:Current|Anchor)Tab\.|\$(?:session|oc)\.)/i;

const inText = /\$\{[^{}"]*\}|\{[^{}"]*\}/g;

/** The macro slugs in a string, as written. */
export function findMacroSlugs(text: string): readonly string[] {
  const all = text.match(inText) ?? [];
  return all.filter((slug) => slug.startsWith('$') || isMacroSlug(slug.slice(1, -1)));
}

/** Whether the text between the braces is only valid in macros. */
export function isMacroSlug(name: string): boolean {
  return ofMacros.test(name);
}

/** Template equivalent of a macro slug. */
export function macroFix(slug: string): string {
  const name = slug.replace(/^\$?\{/, '').replace(/\}$/, '');
  const stray = slug.startsWith('$') ? ' The "$" before the brace stays in the text.' : '';
  return isMacroSlug(name)
    ? `Use {anchor.<column>} for the record of the anchor tab, or pass the value in templateParameters.${stray}`
    : `Leave out the "$", which stays in the text: {${name}}.`;
}
