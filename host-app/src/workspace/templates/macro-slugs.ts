/** Slugs of macros and agent scripts; templates support none of them (documented). */
const ofMacros = /^(?:Session\.(?:Current|Anchor)Tab\.|\$(?:session|oc)\.)/i;

const inText = /\$\{[^{}"]*\}|\{[^{}"]*\}/g;

/** The first macro slug in a string, as written. */
export function findMacroSlug(text: string): string | undefined {
  return text.match(inText)?.find((slug) => slug.startsWith('$') || isMacroSlug(slug.slice(1, -1)));
}

/** Whether the text between the braces is only valid in macros. */
export function isMacroSlug(name: string): boolean {
  return ofMacros.test(name);
}

/** Template equivalent of a macro slug. */
export function macroFix(slug: string): string {
  const name = slug.replace(/^\$?\{/, '').replace(/\}$/, '');
  return isMacroSlug(name)
    ? 'Use {anchor.<column>} for the record of the anchor tab, or pass the value in templateParameters.'
    : `Leave out the "$", which stays in the text: {${name}}.`;
}
