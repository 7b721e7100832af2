import type { WidgetView } from '../install.ts';
import { createLibrary } from '../library.ts';
import type { Library } from '../library.ts';
import { watchBoot, type BootView } from './boot-watch.ts';
import { createCallSites } from './call-sites.ts';
import { openDesk, type Desk } from './desk.ts';
import { watchErrors } from './error-watch.ts';
import { watchMembers } from './member-watch.ts';
import { watchMessages } from './message-watch.ts';
import { tellMisreads } from './misread-results.ts';
import { findPostsToAnyone, watchRefusals } from './page-watch.ts';
import type { Tell } from './tell.ts';
import { watchCalls } from './watched-calls.ts';

/** Members of the window that the help needs in addition to those of the library. */
export interface HelpedView extends WidgetView, BootView {
  readonly document: WidgetView['document'] & BootView['document'];
  readonly location: WidgetView['location'] & { readonly ancestorOrigins?: ArrayLike<string> };
  readonly console: WidgetView['console'] & { readonly warn?: (text: string) => void };
  readonly top:
    | (NonNullable<WidgetView['top']> & {
        readonly postMessage: (message: unknown, target: string, more?: Transferable[]) => void;
      })
    | null;
  Microsoft?: { CIFramework?: object };
}

const mark = Symbol.for('sidetone.help');

/**
 * The library that watches its own use: it reports each mistake to the host's diagnostics with the
 * line that made it, and the widget's console shows the report.
 *
 * The widget cannot tell it from the plain library; where a watch would change a promise, an error
 * or a listener, it observes something else.
 */
export function installHelped(
  view: HelpedView,
  script: string | undefined,
  install: (view: WidgetView, create?: typeof createLibrary) => void,
): void {
  const marked = view as { [mark]?: Tell };
  if (marked[mark]) {
    marked[mark]('loadedTwice', script, '');
    install(view);
    return;
  }
  const help = startHelp(view, script);
  Object.defineProperty(view, mark, { value: help.tell });
  install(help.view, (page, hostnameOf, table) =>
    help.watch(createLibrary(help.page(page), hostnameOf, table)),
  );
  const owner = view.Microsoft;
  if (owner?.CIFramework) owner.CIFramework = help.members(owner.CIFramework);
  // One task after the library's announcement, which starts the page.
  view.setTimeout(() => view.setTimeout(help.reportBoot, 0), 0);
}

function startHelp(view: HelpedView, script: string | undefined) {
  const sites = createCallSites(script);
  const desk = deskOf(view, script, sites.of);
  const tell: Tell = (name, about = '', stack = sites.here()) =>
    desk.report({ kind: 'finding', name, about, stack });
  const unknownMembers = new Set<string>();
  const calls = watchCalls(sites, tell);
  const boot = watchBoot(view, script, calls.count, sites.here, tell);
  const { lastRegistration, isExplained } = calls;
  watchErrors(view, sites, { lastRegistration, unknownMembers, isExplained }, tell);
  watchMessages(view, sites, calls.isReading, tell);
  watchRefusals(view, tell);
  return {
    tell,
    view: announcingView(view, boot.announce),
    page: calls.page,
    watch: (library: Library) => calls.library(library),
    members: (framework: object) =>
      watchMembers(framework, tell, (name) => unknownMembers.add(name)),
    reportBoot: () => {
      desk.report(boot.facts());
      findPostsToAnyone(view, tell);
      for (const { text } of Array.from(view.document.scripts ?? [])) tellMisreads(text, tell);
    },
  };
}

/** The window as the library sees it: the same one, except for the events it fires. */
function announcingView(
  view: HelpedView,
  announce: (event: Event, dispatch: () => boolean) => boolean,
): WidgetView {
  return new Proxy(view, {
    get: (target, name) => {
      if (name === 'dispatchEvent') {
        return (event: Event) => announce(event, () => target.dispatchEvent(event));
      }
      const member: unknown = Reflect.get(target, name);
      // Functions of a window must be called on that window.
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
    set: (target, name, value) => Reflect.set(target, name, value),
  });
}

function deskOf(
  view: HelpedView,
  script: string | undefined,
  siteOf: (correlationId: string) => string | undefined,
): Desk {
  const above = view.location.ancestorOrigins;
  const top = above?.[above.length - 1] ?? (script && new URL(script).origin);
  return openDesk(view, top, ({ correlationId, stack, text, isError }) => {
    const site = correlationId === undefined ? stack : siteOf(correlationId);
    const lines = site ? `${text}\n${site}` : text;
    if (isError) view.console.error(lines);
    else view.console.warn?.(lines);
    return correlationId !== undefined && site
      ? { kind: 'site', correlationId, stack: site }
      : undefined;
  });
}
