/** More than anyone reads of a bar or a dialog, and little enough to draw at once. */
const mostLetters = 5_000;

/** More members of a list than a dialog has room for. */
export const mostRows = 100;

/**
 * A text in the form in which the screen shows it: for an endless one, its beginning and its
 * length.
 *
 * A browser needs seconds to lay out a few million letters, and all frames wait for it. State,
 * replies, records and the log keep the whole text.
 */
export function shownText(text: string): string {
  if (text.length <= mostLetters) return text;
  return `${text.slice(0, mostLetters)}… (the first ${counted(mostLetters)} of ${counted(text.length)} characters)`;
}

/** The same item under a title that can be shown. */
export function withShownTitle<Titled extends { readonly title: string }>(titled: Titled): Titled {
  const title = shownText(titled.title);
  return title === titled.title ? titled : { ...titled, title };
}

/** A line for the omitted rows; undefined when all are shown. */
export function leftOutText(rows: number): string | undefined {
  return rows > mostRows ? `${counted(rows - mostRows)} more rows are not shown.` : undefined;
}

function counted(count: number): string {
  return count.toLocaleString('en');
}
