import JSON5 from 'json5';
import * as v from 'valibot';

const syntaxError = v.object({
  message: v.string(),
  lineNumber: v.number(),
  columnNumber: v.number(),
});

type Place = Readonly<Pick<v.InferOutput<typeof syntaxError>, 'lineNumber' | 'columnNumber'>>;

/** Describes a syntax error of a text; undefined for another error. */
export function describeJson5Error(text: string, error: unknown): string | undefined {
  if (!v.is(syntaxError, error)) return undefined;
  const reason = error.message.replace(/^JSON5: /, '').replace(/ at \d+:\d+$/, '');
  const hint = helpsComma(text, error) ? ' (is a comma missing before it?)' : '';
  return `line ${error.lineNumber}, column ${error.columnNumber}: expected JSON, got ${reason}${hint}`;
}

/** With a comma before the refused character, that character is read as well. */
function helpsComma(text: string, { lineNumber, columnNumber }: Place): boolean {
  const before = text.split('\n', lineNumber - 1).reduce((sum, line) => sum + line.length + 1, 0);
  const at = before + columnNumber - 1;
  try {
    JSON5.parse(`${text.slice(0, at)},${text.slice(at)}`);
    return true;
  } catch (error) {
    if (!v.is(syntaxError, error)) return false;
    const isSameLine = error.lineNumber === lineNumber;
    return isSameLine ? error.columnNumber > columnNumber + 1 : error.lineNumber > lineNumber;
  }
}
