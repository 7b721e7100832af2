import type { BootFacts } from '../../contract/help.ts';
import { sameFace } from './same-face.ts';
import { microphoneOf, type Openable } from './page-watch.ts';
import type { Tell } from './tell.ts';

/** A window as the help uses it; a test double may lack the optional members. */
export interface BootView extends EventTarget, Openable {
  readonly document: Openable['document'] & {
    readonly referrer: string;
    readonly querySelector: (
      selector: string,
    ) => { readonly getAttribute: (name: string) => string | null } | null;
  };
  readonly location: { readonly search: string; readonly href?: string };
  readonly isSecureContext?: boolean;
  readonly performance?: { readonly now: () => number };
  readonly localStorage?: unknown;
}

export interface BootWatch {
  /** Fires an event of the library, and records its listeners. */
  readonly announce: (event: Event, dispatch: () => boolean) => boolean;
  readonly facts: () => BootFacts;
}

const patience = 900;

/** Follows the start of the page: the origin of its library and its host, and its listeners. */
export function watchBoot(
  view: BootView,
  script: string | undefined,
  countCalls: () => number,
  here: () => string,
  tell: Tell,
): BootWatch {
  let initDoneAfter: number | undefined;
  let origins: readonly string[] = [];
  let listeners = 0;
  let calledWhenDone = false;
  let calledBefore = false;

  // A page that calls the library has noticed that it is ready.
  const tellUnlessCalling = (stack: string): void => {
    setTimeout(() => countCalls() === 0 && tell('lateListener', '', stack), patience);
  };
  const addEventListener = view.addEventListener.bind(view);
  const listen = (...args: Parameters<typeof addEventListener>): void => {
    if (args[0] === 'CIFInitDone') {
      if (initDoneAfter === undefined) listeners += 1;
      else tellUnlessCalling(here());
    }
    addEventListener(...args);
  };
  view.addEventListener = sameFace(listen, { name: 'addEventListener', length: 2 });

  return {
    announce: (event, dispatch) => {
      const before = countCalls();
      calledBefore ||= before > 0;
      origins = (event as CustomEvent<readonly string[]>).detail;
      const isDispatched = dispatch();
      initDoneAfter ??= Math.round(view.performance?.now() ?? 0);
      calledWhenDone ||= countCalls() > before;
      return isDispatched;
    },
    facts: () => {
      const tag = view.document.querySelector('script[data-cifid="CIFMainLibrary"]');
      return {
        kind: 'boot',
        page: view.location.href ?? '',
        script,
        crmUrl: tag?.getAttribute('data-crmurl') ?? undefined,
        referrer: view.document.referrer,
        ucilib: /[?&]ucilib=./.test(view.location.search),
        origins,
        isSecure: view.isSecureContext ?? true,
        storage: storageOf(view),
        microphone: microphoneOf(view),
        initDoneAfter,
        listeners,
        calledWhenDone,
        calledBefore,
      };
    },
  };
}

function storageOf(view: BootView): BootFacts['storage'] {
  try {
    void view.localStorage;
    return 'open';
  } catch {
    return 'refused'; // A browser that blocks third-party storage throws on mere access.
  }
}
