/** One row of SPEC.md. */
export interface Rule {
  readonly id: string;
  readonly text: string;
  readonly mark: string;
}

/** The rules of a specification, in order. */
export function rulesOf(specification: string): readonly Rule[] {
  const rows = specification.matchAll(/^\| ([A-Z]{2}\d+) +\| (.+?) +\| (\w+) +\|$/gm);
  return [...rows].map(([, id = '', text = '', mark = '']) => ({ id, text, mark }));
}

/** IDs at the beginning of the test titles in a source file. */
export function rulesInTitles(source: string): readonly string[] {
  return [...source.matchAll(/['"`]\[([A-Z]{2}\d+)\]/g)].map(([, id = '']) => id);
}
