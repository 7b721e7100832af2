/** The largest page of rows, and the usual one (documented). */
export const mostRows = 5000;

/** A sum over the options of a query: a paging token holds it, so that a changed link is noticed. */
export function sumOf(options: string): string {
  let sum = 0;
  for (const sign of options) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 2_147_483_647;
  return sum.toString(36);
}
