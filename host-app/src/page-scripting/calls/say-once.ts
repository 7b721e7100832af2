import type { Journal, Diagnostic } from '../../store/journal.ts';

/** Reports a diagnostic in the journal and in the console of the window, once per rule and text. */
export function sayOnce(
  { diagnostics }: Journal,
  warn: (text: string) => void,
): (diagnostic: Diagnostic) => void {
  const said = new Set<string>();
  return (diagnostic) => {
    const { rule, message, fix } = diagnostic;
    const text = `[${rule}] ${message} ${fix}`;
    if (said.has(text)) return;
    said.add(text);
    diagnostics.add({ ...diagnostic });
    warn(text);
  };
}
