/** Takes errors that occur while the server runs; none of them ends the server. */
export type ReportFault = (error: unknown) => void;

/** A page in a loop must not fill the memory with fault texts. */
const mostTexts = 500;

/** Writes each fault once, with its stack, however often a page provokes it. */
export function createFaultLog(write: (text: string) => void): ReportFault {
  const written = new Set<string>();
  return (error) => {
    const text = textOf(error);
    if (written.has(text) || written.size >= mostTexts) return;
    written.add(text);
    write(`Fault in the server, which keeps running. Shown once:\n${text}`);
  };
}

function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.stack ?? `${error.name}: ${error.message}`;
}
