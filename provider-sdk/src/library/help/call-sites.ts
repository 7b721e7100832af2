/** The widget's own code at the time of an action: its stack, without the library's frames. */
export interface CallSites {
  /** The stack of the current caller. */
  readonly here: () => string;
  /** Frames of the widget's own code in a stack. */
  readonly own: (stack: string | undefined) => string;
  /** Remembers a stack under the correlation id of a message. */
  readonly note: (correlationId: string, stack: string) => void;
  readonly of: (correlationId: string) => string | undefined;
}

const mostSites = 500;

/** Frames whose text contains `scriptUrl` are the library's and are left out. */
export function createCallSites(scriptUrl: string | undefined): CallSites {
  const sites = new Map<string, string>();
  const own = (stack = ''): string =>
    stack
      .split('\n')
      .filter((line) => /:\d+:\d+\)?$/.test(line))
      .filter((line) => scriptUrl === undefined || !line.includes(scriptUrl))
      .join('\n');
  return {
    here: () => own(new Error('here').stack),
    own,
    note: (correlationId, stack) => {
      sites.set(correlationId, stack);
      const [oldest] = sites.keys();
      if (sites.size > mostSites && oldest !== undefined) sites.delete(oldest);
    },
    of: (correlationId) => sites.get(correlationId),
  };
}

/** File and line of the first frame, such as `http://localhost:3000/a.js:12`. */
export function firstLine(stack: string): string | undefined {
  return /(\S+?:\d+):\d+\)?$/m.exec(stack)?.[1]?.replace(/^\(/, '');
}
