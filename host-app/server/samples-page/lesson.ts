/** The lesson of a sample: the first paragraph of its README; empty without one. */
export function lessonOf(readme: string): string {
  const found = /\*\*Its lesson:\*\*\s+([\s\S]*?)(?:\n\s*\n|$)/.exec(readme)?.[1] ?? '';
  const plain = found.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1').replaceAll(/[`*_]/g, '');
  const text = plain.replaceAll(/\s+/g, ' ').trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
