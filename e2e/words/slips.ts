/** A turn of phrase that reads as translated, or belongs to another country's English. */
export interface Slip {
  readonly found: RegExp;
  readonly reason: string;
}

const translated = 'reads as translated';
const american = 'American spelling';

/** The commonest slips of this project; docs/voice.md shows how to fix them. */
export const slips: readonly Slip[] = [
  { found: /\b(?:is|are|was|were) told\b/i, reason: `${translated}: say who learns what, and how` },
  { found: /\bwho(?:m)?ever\b/i, reason: `${translated}: name the person` },
  { found: /\breturns what\b/i, reason: `${translated}: "Returns a function that ..."` },
  {
    found: /(?<!\bthere )\bis no (?!longer\b|more\b|slower\b|power\b)\w+/i,
    reason: '"is no X" is "is not an X"',
  },
  {
    found: /(?:\/\*\*?|\/\/) (?:What|Whose|Whatever) (?!.*\?)/,
    reason: `${translated}: begin the comment with its subject`,
  },
  { found: /\bstands? in for\b/i, reason: `${translated}: "impersonates" or "replaces"` },
  { found: /\bstrings? of JSON\b|\btext of JSON\b/i, reason: `${translated}: "JSON string"` },
  { found: /\bsomebody else\b/i, reason: `${translated}: "another person"` },
  { found: /\btold apart\b|\btells? \w+ apart\b/i, reason: `${translated}: "distinguishes"` },
  {
    found: /\ban? \w+ that is none\b/i,
    reason: 'a riddle: say "invalid" or "missing"',
  },
  { found: /\bas ever\b/i, reason: `${translated}: "as usual"` },
  { found: /\ball the same\b/i, reason: `${translated}: "still"` },
  { found: /\bfor ever\b/i, reason: american },
  { found: /\bin force\b/i, reason: `${translated}: "active" or "current"` },
  { found: /\bstepped over\b/i, reason: `${translated}: "skipped"` },
  { found: /\bmade anew|loads? anew|loaded anew\b/i, reason: `${translated}: "reloads"` },
  { found: /\b(?:config|page|user|layout) of before\b/i, reason: `${translated}: "previous"` },
  { found: /\bcase sensitive\b/i, reason: '"case-sensitive" has a hyphen' },
  { found: /\b\d+ %/, reason: 'a percent sign follows its number without a space' },
  { found: /\bAfter this page\b/, reason: `${translated}: "After reading this page, you can"` },
  { found: /\bwithout a question\b/i, reason: `${translated}: "without asking"` },
  { found: /\b(?:goes|go|went|going) wrong on purpose\b/i, reason: 'coy: "faults"' },
  {
    found: /colour|\bcentre|neighbour|favourite|behaviour|organisation|recognis(?!ti)|\bgrey\b/i,
    reason: american,
  },
  {
    found: /\bmisspelt\b(?![-.])|\blearnt\b|\bdialled\b|\blicence\b|\btowards\b/i,
    reason: american,
  },
];
