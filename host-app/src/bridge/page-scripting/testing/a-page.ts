import { aWorkbench, type WorkbenchOptions } from '../../testing/workbench.ts';
import { installPageScripting, type ScriptedPage } from '../install.ts';

/** A workbench whose page has scripting, on a window that is only an event target. */
export function aPage(options: WorkbenchOptions = {}) {
  const bench = aWorkbench(options);
  const view: EventTarget & ScriptedPage = new EventTarget();
  const reported: unknown[] = [];
  const stop = installPageScripting(view, bench.bridge.page, (error) => reported.push(error));
  const { CIFramework: framework, Apm: apm } = view.Microsoft ?? {};
  if (!framework || !apm) throw new Error('The page has no scripting');
  return {
    bench,
    view,
    reported,
    stop,
    framework,
    apm,
    dispatch: async (name: string, detail?: unknown): Promise<void> => {
      view.dispatchEvent(new CustomEvent(name, { detail }));
      await bench.settled();
    },
    register: async (widget: string, name: string): Promise<void> => {
      bench.widget(widget).framework['addHandler']?.(name, async () => undefined);
      await bench.settled();
    },
    heard: (widget: string, name: string): unknown[] =>
      bench.events(widget).flatMap(([event, payload]) => (event === name ? [payload] : [])),
  };
}
