import type { Diagnostic } from '../../store/journal.ts';
import { problem } from './severity.ts';
import { signatureOf } from './signature.ts';

type Known = readonly [sign: RegExp, rule: Diagnostic['rule'], fix: string];

/** Library checks that a specific mistake explains better than their own text. */
const known: readonly Known[] = [
  [
    /searchOnly parameter/,
    'SR1',
    'Pass a third argument: true only searches, false also opens what it finds.',
  ],
  [/setMode paramter/, 'PN1', 'Pass the number 0 (minimized), 1 (docked) or 2 (hidden).'],
  [
    /setWidth parameter/,
    'PN11',
    'Pass the number of pixels without a unit, such as setWidth(400).',
  ],
];

/** The blank argument is an ID or a search text: results have these, but no names of tables. */
const mayBeAMember = /(?:\b[Ii]d|[a-z]Id|[Ss]earchString)\b.*\b(?:blank|null|NULL)\b/;

/**
 * A call that the library stopped before it posted anything.
 *
 * A blank ID right after a result that is a JSON string usually means that the caller read a
 * member of that string.
 */
export function clientCheckFailed(
  functionName: string,
  message: string,
  readBefore?: string,
): Diagnostic {
  const text = `${functionName} was called with bad arguments and sent nothing: ${message}`;
  const special = known.find(([sign]) => sign.test(message));
  if (special) return problem(special[1], 'observed', text, special[2]);
  if (readBefore === undefined || !mayBeAMember.test(message)) {
    const signature = signatureOf(functionName);
    const correct = `Correct the argument${signature === undefined ? '' : `: ${signature}`}.`;
    const fix = `${correct} The promise was rejected with a JSON string.`;
    return problem('WR9', 'observed', text, fix);
  }
  return {
    ...problem(
      'WR12',
      'observed',
      text,
      `${readBefore} returns a JSON string: read its members from JSON.parse(result).`,
    ),
    cause: `The previous call, ${readBefore}, returns a string, so its members are undefined.`,
  };
}
