import { install, type WidgetView } from '../../library/install.ts';
import type { Link } from '../../library/page.ts';
import { createManualClock, type ManualClock } from '../manual-clock.ts';
import type { LibraryStage, Post, StageOptions } from './library-stage.ts';
import { watch } from './outcome.ts';
import { createTaskQueue, type TaskQueue } from './task-queue.ts';

const hostOrigin = 'http://host.test';
const widgetOrigin = 'http://widget.test';

/** Runs the script in a widget's window. */
export type Install = (view: WidgetView) => void;

/** A library in process: its own code, in a simulated window. */
export async function openMemoryStage(
  options: StageOptions = {},
  installLibrary: Install = install,
): Promise<LibraryStage> {
  const tasks = createTaskQueue();
  const clock = createManualClock();
  const posts: Post[] = [];
  const targets: string[] = [];
  const view = createView(options, tasks, clock, (message, target) => {
    targets.push(target);
    const copy = structuredClone(message) as Post;
    if (target === hostOrigin) tasks.add(() => posts.push(copy));
  });
  const announcements: unknown[] = [];
  view.addEventListener('CIFInitDone', (event) =>
    announcements.push((event as CustomEvent<unknown>).detail),
  );
  for (let load = 0; load < (options.loads ?? 1); load++) installLibrary(view);
  const early = announcements.length;
  await tasks.drain();

  const framework = (): Readonly<Record<string, unknown>> => view.Microsoft?.CIFramework ?? {};
  return {
    hostOrigin,
    widgetOrigin,
    framework,
    call: (method, ...args) =>
      watch(method, () => (framework()[method] as (...given: unknown[]) => unknown)(...args)),
    posts: () => posts,
    targets: () => targets,
    send: async (message, { origin = hostOrigin, hasNoSource = false } = {}) => {
      const data: unknown = structuredClone(message);
      const source = hasNoSource ? null : {};
      tasks.add(() =>
        view.dispatchEvent(Object.assign(new Event('message'), { data, origin, source })),
      );
      await tasks.drain();
    },
    input: async (name, keys = {}) => {
      view.document.dispatchEvent(Object.assign(new Event(name), keys));
      await tasks.drain();
    },
    announcements: () => announcements,
    earlyAnnouncements: () => early,
    advance: async (milliseconds) => {
      await tasks.drain();
      clock.advance(milliseconds);
      await tasks.drain();
    },
    settled: tasks.drain,
  };
}

interface StageView extends WidgetView {
  readonly Microsoft?: { readonly CIFramework?: Readonly<Record<string, unknown>> };
}

function createView(
  { crmUrl = hostOrigin, referrer = `${hostOrigin}/`, search = '' }: StageOptions,
  tasks: TaskQueue,
  clock: ManualClock,
  post: (message: unknown, target: string) => void,
): StageView {
  const timers = new Map<number, () => void>();
  const script = { getAttribute: () => crmUrl };
  const document = Object.assign(new EventTarget(), {
    referrer,
    querySelector: () => (crmUrl === null ? null : script),
    createElement: createLink,
  });
  return Object.assign(new EventTarget(), {
    document,
    location: { search },
    top: { postMessage: post },
    setTimeout: (callback: () => void, delay: number) => {
      const timer = timers.size + 1;
      if (delay === 0) tasks.add(callback);
      timers.set(timer, delay === 0 ? () => undefined : clock.after(delay, callback));
      return timer;
    },
    clearTimeout: (timer: number) => timers.get(timer)?.(),
    console: { error: () => undefined },
  });
}

/** Resolves addresses as an anchor of the widget's page does. */
function createLink(): Link & { href: string } {
  let address = '';
  const url = (): URL => new URL(address, `${widgetOrigin}/page`);
  return {
    get href() {
      return address;
    },
    set href(value) {
      address = value;
    },
    get protocol() {
      return url().protocol;
    },
    get host() {
      return url().host;
    },
    get hostname() {
      return url().hostname;
    },
  };
}
