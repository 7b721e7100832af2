/** A text as a literal of a filter in a query string: in apostrophes, those within doubled, encoded. */
export function textLiteral(text: string): string {
  return `'${encodeURIComponent(text.replaceAll("'", "''"))}'`;
}
