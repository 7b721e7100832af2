import { reportActivity } from './activity.ts';
import type { Inbound } from './inbound.ts';
import { createLibrary } from './library.ts';
import { originsOf, type Link, type Page } from './page.ts';

/** Members of the window that the script needs. */
export interface WidgetView extends EventTarget {
  readonly document: WidgetDocument;
  readonly location: { readonly search: string };
  readonly top: { readonly postMessage: (message: unknown, targetOrigin: string) => void } | null;
  readonly setTimeout: (callback: () => void, delay: number) => number;
  readonly clearTimeout: (timer: number) => void;
  readonly console: { readonly error: (...problem: readonly unknown[]) => void };
}

interface WidgetDocument extends EventTarget {
  readonly referrer: string;
  readonly querySelector: (
    selector: string,
  ) => { readonly getAttribute: (name: string) => string | null } | null;
  readonly createElement: (name: 'a') => Link & { href: string };
}

// Marks a framework as created by this file: a second evaluation in one page keeps the first one,
// so that listeners and handlers are not doubled, and only announces it again.
const mark = Symbol.for('sidetone.library');

/** Gives a window its `Microsoft.CIFramework` and announces it one task later. */
export function install(view: WidgetView, create = createLibrary): void {
  const page = browserPage(view);
  const owner = view as { Microsoft?: { CIFramework?: object } };
  const namespace = (owner.Microsoft ??= {});
  if (!namespace.CIFramework || !(mark in namespace.CIFramework)) {
    const library = create(page, (address) =>
      decodeURIComponent(linkTo(view.document, address).hostname),
    );
    namespace.CIFramework = Object.defineProperty({ ...library.framework }, mark, { value: true });
    view.addEventListener('message', (event) => library.receive(event as Event & Inbound));
    reportActivity(view.document, library.requests);
  }
  view.setTimeout(() => {
    view.dispatchEvent(new CustomEvent('CIFInitDone', { detail: [...page.origins] }));
  }, 0);
}

function browserPage(view: WidgetView): Page {
  const { document, location } = view;
  const tag = document.querySelector('script[data-cifid="CIFMainLibrary"]');
  return {
    post: (message, targetOrigin) => {
      const { top } = view;
      if (top === null) return false;
      top.postMessage(message, targetOrigin);
      return true;
    },
    origins: originsOf({
      crmUrl: tag?.getAttribute('data-crmurl'),
      referrer: document.referrer,
      search: location.search,
      linkTo: (address) => linkTo(document, address),
    }),
    after: (delay, callback) => {
      const timer = view.setTimeout(callback, delay);
      return () => view.clearTimeout(timer);
    },
    report: (...problem) => view.console.error(...problem),
  };
}

function linkTo(document: WidgetDocument, address: string): Link {
  const link = document.createElement('a');
  link.href = address;
  return link;
}
