import { aWorkbench, type WorkbenchOptions } from '../../testing/workbench.ts';
import { installPageDoor, type PageWithFramework } from '../install.ts';
import { reportWidgetMembers } from '../widget-members.ts';

/** A workbench whose page speaks with widgets, on a window that is nothing but an event target. */
export function aPage(options: WorkbenchOptions = {}) {
  const bench = aWorkbench(options);
  const view: EventTarget & PageWithFramework = new EventTarget();
  const warned: string[] = [];
  const { page } = bench.bridge;
  installPageDoor(view, page);
  const { CIFramework } = view.Microsoft ?? {};
  if (!CIFramework) throw new Error('The page has no framework');
  const framework = reportWidgetMembers(CIFramework, page.host, (text) => warned.push(text));
  return {
    bench,
    view,
    warned,
    framework,
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
