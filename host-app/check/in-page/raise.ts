import type { Page } from 'playwright-core';

export type Raised = readonly [event: string, payload: unknown];

/** How the page answered one event. */
export interface Answer {
  readonly event: string;
  /** A page without a handler answers with success, and says so. */
  readonly result: 'success' | 'failure' | 'no handler' | 'none';
}

/** Raises events for one provider, and waits for its answers. */
export function raise(
  page: Page,
  provider: string,
  events: readonly Raised[],
  most = 2_000,
): Promise<readonly Answer[]> {
  return page.evaluate(
    async ({ to, list, limit }) => {
      const app = window.sidetoneApp;
      if (!app) return [];
      const { traffic } = app.journal;
      const start = traffic.entries().at(-1)?.id ?? 0;
      for (const [event, payload] of list) app.simulator.raise(event, payload, to);
      const noHandlers = 'No handlers found';
      const noHandler: Answer['result'] = 'no handler';
      const answers = () => {
        const since = traffic.since(start).filter(({ provider: owner }) => owner === to);
        const replies = new Map(
          since
            .filter(({ kind }) => kind === 'event-reply')
            .map((reply) => [reply.correlationId, reply] as const),
        );
        return since
          .filter(({ kind, type }) => kind === 'event' && list.some(([event]) => event === type))
          .map(({ type, correlationId }) => {
            const reply = replies.get(correlationId);
            const message: unknown = reply?.data instanceof Map ? reply.data.get('message') : '';
            const isUnheard = typeof message === 'string' && message.startsWith(noHandlers);
            const outcome: Answer['result'] = reply?.outcome ?? 'none';
            return { event: type, result: isUnheard ? noHandler : outcome };
          });
      };
      const begin = performance.now();
      while (performance.now() - begin < limit) {
        const now = answers();
        if (now.length >= list.length && now.every(({ result }) => result !== 'none')) return now;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return answers();
    },
    { to: provider, list: events, limit: most },
  );
}

/** Sends a request in the name of the provider, as the console's replay does. */
export function request(
  page: Page,
  provider: string,
  type: string,
  data: Readonly<Record<string, unknown>>,
): Promise<void> {
  return page.evaluate(
    ({ owner, name, values }) => {
      window.sidetoneApp?.simulator.replay({
        provider: owner,
        kind: 'request',
        type: name,
        data: new Map(Object.entries(values)),
        correlationId: undefined,
      });
    },
    { owner: provider, name: type, values: data },
  );
}
