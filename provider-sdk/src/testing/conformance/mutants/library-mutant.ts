import { methods } from '../../../contract/index.ts';
import type { Call } from '../../../library/create-library.ts';
import { install, type WidgetView } from '../../../library/install.ts';
import { createLibrary, type Library } from '../../../library/library.ts';
import type { Page } from '../../../library/page.ts';
import type { Install } from '../memory-stage.ts';
import type { Post } from '../library-stage.ts';
import type { Mutant } from './find-killer.ts';

/** A library that deliberately breaks one rule. */
export interface LibraryMutant extends Mutant {
  readonly install: Install;
}

type Methods = typeof methods;
type Framework = Readonly<Record<string, unknown>>;

/** Replaces the table of methods. */
export function withTable(
  change: (table: Methods) => Partial<Record<keyof Methods, object>>,
): Install {
  const table = { ...methods, ...change(methods) } as Methods;
  return (view) => install(view, (page, hostnameOf) => createLibrary(page, hostnameOf, table));
}

/** Replaces the page below the library: its posts, its clock, its origins. */
export function withPage(change: (page: Page) => Partial<Page>): Install {
  return (view) =>
    install(view, (page, hostnameOf) => createLibrary({ ...page, ...change(page) }, hostnameOf));
}

/** Replaces the resolution of addresses. */
export function withHostnames(hostnameOf: (address: string) => string): Install {
  return (view) => install(view, (page) => createLibrary(page, hostnameOf));
}

/** Wraps the library's functions. */
export function withFramework(change: (calls: Library['calls']) => Framework): Install {
  return (view) =>
    install(view, (page, hostnameOf) => {
      const library = createLibrary(page, hostnameOf);
      return { ...library, framework: { ...library.framework, ...change(library.calls) } };
    });
}

/** Wraps one function of the library. */
export function withCall(name: string, change: (original: Call) => Call): Install {
  return withFramework((calls) => {
    const original = calls[name];
    if (!original) throw new Error(`The library has no function ${name}`);
    return { [name]: change(original) };
  });
}

/** Changes the promise of one function. */
export function withPromise(
  name: string,
  change: (promise: Promise<unknown>) => Promise<unknown>,
): Install {
  return withCall(
    name,
    (original) =>
      (...args) =>
        change(Promise.resolve(original(...args))),
  );
}

/** Replaces outgoing messages; undefined loses one. */
export function withPosts(change: (message: Post) => object | undefined): Install {
  return withPage(({ post }) => ({
    post: (message, target) => {
      const changed = change(message as Post);
      return changed ? post(changed, target) : true;
    },
  }));
}

/** Replaces incoming messages. */
export function withInbound(change: (message: Post) => Post): Install {
  return (view) =>
    install(view, (page, hostnameOf) => {
      const library = createLibrary(page, hostnameOf);
      const receive: Library['receive'] = ({ data, ...rest }) => {
        const isMessage = typeof data === 'object' && data !== null;
        library.receive({ ...rest, data: isMessage ? change(data) : data });
      };
      return { ...library, receive };
    });
}

/** Replaces the window around the script. */
export function withView(change: (view: WidgetView) => Partial<WidgetView>): Install {
  return (view) => {
    const wrapped: WidgetView & { Microsoft?: unknown } = {
      document: view.document,
      location: view.location,
      top: view.top,
      console: view.console,
      setTimeout: view.setTimeout,
      clearTimeout: view.clearTimeout,
      addEventListener: view.addEventListener.bind(view),
      removeEventListener: view.removeEventListener.bind(view),
      dispatchEvent: view.dispatchEvent.bind(view),
      ...change(view),
    };
    install(wrapped);
    Object.assign(view, { Microsoft: wrapped.Microsoft });
  };
}

/** The keys of a method without one of them. */
export function without(keys: Readonly<Record<string, unknown>>, name: string): object {
  return Object.fromEntries(Object.entries(keys).filter(([key]) => key !== name));
}
