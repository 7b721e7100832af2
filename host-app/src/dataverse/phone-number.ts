/**
 * How telephone numbers are compared.
 *
 * A widget passes `15550100199`, `+15550100199` or `5550100199`; agents have typed
 * `+1 (555) 010-0199`. Numbers are compared by their digits (chosen):
 *
 * 1. A `tel:` or `sip:` prefix, an extension (`x12`, `ext. 12`, `;ext=12`), everything that is not a
 *    digit and the international prefix `00` or `011` are removed.
 * 2. Two numbers are the same when the digits are equal, or when the shorter has at least seven
 *    digits and the longer ends with it: a number with and without country or area code.
 *
 * Shorter numbers are internal extensions and match only as a whole.
 */
export const shortestSuffix = 7;

const plain = /^\s*\+?[\d\s().-]*$/;
const scheme = /^\s*(?:tel|sips?|callto):/i;
const extension = /(?:;.*|@.*|(?:ext\.?|x|#)\s*\d+\s*)$/i;

/** The digits that identify a number: `+1 (555) 010-0199 ext. 4` gives `15550100199`. */
export function digitsOf(number: string): string {
  const isPlain = plain.test(number);
  const bare = isPlain ? number : number.replace(scheme, '').replace(extension, '');
  const digits = bare.replace(/\D/g, '');
  return bare.trimStart().startsWith('+') ? digits : digits.replace(/^(?:00|011)(?=\d{7})/, '');
}

/**
 * Compares two numbers by the rule above. Text without digits is not a number and equals nothing.
 */
export function isSameNumber(left: string, right: string): boolean {
  return hasSameDigits(digitsOf(left), digitsOf(right));
}

/** The same rule for numbers that have been through `digitsOf`. */
export function hasSameDigits(left: string, right: string): boolean {
  if (left === '' || right === '') return false;
  if (left === right) return true;
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left];
  return shorter.length >= shortestSuffix && longer.endsWith(shorter);
}

/** Numbers that may be the same have the same key, for use in an index. */
export function phoneKey(digits: string): string {
  return digits.slice(-shortestSuffix);
}
