import { operatorWords } from './syntax.ts';

/**
 * The fix for a filter that cannot be parsed from `position`: words and signs of other languages
 * have a counterpart here, and text with an apostrophe ends too early.
 */
export function slipFix(source: string, position: number): string | undefined {
  const rest = source.slice(position);
  if (/^[\w']/.test(rest) && source.charAt(position - 1) === "'") return doubleFix(source);
  const known = slips.find(([looks]) => looks.test(rest));
  if (known !== undefined) return known[1];
  const word = /^[A-Za-z]+/.exec(rest)?.[0];
  const lower = operatorWords.find((operator) => operator === word?.toLowerCase());
  return lower === undefined || lower === word
    ? undefined
    : `Operators are written in lower case: "${lower}".`;
}

const slips: readonly (readonly [looks: RegExp, fix: string])[] = [
  [/^<>|^!=/, 'Write "ne" to compare.'],
  [/^>=/, 'Write "ge" to compare.'],
  [/^<=/, 'Write "le" to compare.'],
  [/^=/, 'Write "eq" to compare.'],
  [/^>/, 'Write "gt" to compare.'],
  [/^</, 'Write "lt" to compare.'],
  [/^\|/, 'Write "or" between conditions.'],
  [/^!/, 'Write "not" before a condition.'],
  [/^"/, "Write text between apostrophes: 'text'."],
  [/^like\b/i, "Write contains(<column>,'text'), startswith or endswith."],
  [
    /^in\b/i,
    "Write Microsoft.Dynamics.CRM.In(PropertyName='<column>',PropertyValues=['1','2']), or compare with eq and or.",
  ],
  [/^is\b/i, 'Write "eq null" or "ne null".'],
];

/** The fix for a quote that is never closed, or closed too early by an apostrophe. */
export function openTextFix(source: string): string {
  return /\w'\w/.test(source)
    ? doubleFix(source)
    : 'Close the text with an apostrophe. If it contains an &, write it as %26: an & that is not encoded ends the option.';
}

function doubleFix(source: string): string {
  const [, before, after] = /'((?:[^']|'')*\w)'(\w(?:[^']|'')*)(?:'|$)/.exec(source) ?? [];
  const example = before === undefined || after === undefined ? "O''Brien" : `${before}''${after}`;
  return `Double an apostrophe within text: '${example}'.`;
}
