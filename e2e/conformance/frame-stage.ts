import {
  watch,
  type InputName,
  type LibraryStage,
  type Post,
  type StageOptions,
} from 'provider-sdk/testing';
import type { FrameShim } from './frame-shim.ts';
import { widgetAddress } from './widget-page.ts';

/** The widget's window as the stage uses it; it has the same origin as the host's page. */
interface WidgetWindow extends Window {
  readonly shim: FrameShim;
  readonly MessageEvent: typeof MessageEvent;
  readonly Event: typeof Event;
  readonly MouseEvent: typeof MouseEvent;
  readonly KeyboardEvent: typeof KeyboardEvent;
  readonly Microsoft?: { readonly CIFramework?: Readonly<Record<string, unknown>> };
}

const roundTrips = 2;

/** A library in a frame of this page, which plays the host. */
export async function openFrameStage(options: StageOptions = {}): Promise<LibraryStage> {
  const posts: Post[] = [];
  const targets: string[] = [];
  const stopListening = listenToPosts(posts, targets);
  const { frame, view } = await loadWidget(options);
  const settled = async (): Promise<void> => {
    for (let trip = 0; trip < roundTrips; trip++) await ping(view);
  };
  openStages.add(() => {
    stopListening();
    frame.remove();
  });
  await settled();

  const framework = (): Readonly<Record<string, unknown>> => view.Microsoft?.CIFramework ?? {};
  return {
    hostOrigin: location.origin,
    widgetOrigin: location.origin,
    framework,
    call: (method, ...args) =>
      watch(method, () => (framework()[method] as (...given: unknown[]) => unknown)(...args)),
    posts: () => posts,
    targets: () => targets,
    send: async (message, sender) => {
      if (sender) {
        const { origin = location.origin, hasNoSource = false } = sender;
        const source = hasNoSource ? null : window;
        view.dispatchEvent(new view.MessageEvent('message', { data: message, origin, source }));
      } else {
        view.postMessage(message, location.origin);
      }
      await settled();
    },
    input: async (name, keys) => {
      view.document.dispatchEvent(inputEvent(view, name, keys));
      await settled();
    },
    announcements: () => view.shim.announcements,
    earlyAnnouncements: () => view.shim.early,
    advance: async (milliseconds) => {
      await settled();
      view.shim.advance(milliseconds);
      await settled();
    },
    settled,
  };
}

const openStages = new Set<() => void>();

/** Removes all frames. */
export function closeStages(): void {
  for (const close of openStages) close();
  openStages.clear();
}

type PostToOrigin = (message: unknown, targetOrigin: string) => void;

/** Records where the library posts its messages, and which ones arrive. */
function listenToPosts(posts: Post[], targets: string[]): () => void {
  const postMessage: PostToOrigin = window.postMessage;
  const noting = (message: unknown, target: string): void => {
    targets.push(target);
    postMessage.call(window, message, target);
  };
  const take = ({ data }: MessageEvent<Post>): void => void posts.push(data);
  Object.assign(window, { postMessage: noting });
  window.addEventListener('message', take);
  return () => {
    Object.assign(window, { postMessage });
    window.removeEventListener('message', take);
  };
}

async function loadWidget(
  options: StageOptions,
): Promise<{ readonly frame: HTMLIFrameElement; readonly view: WidgetWindow }> {
  const frame = document.createElement('iframe');
  frame.src = widgetAddress({
    crmUrl: location.origin,
    referrer: `${location.origin}/`,
    search: '',
    loads: 1,
    ...options,
  });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return { frame, view: frame.contentWindow as WidgetWindow };
}

/** Posts a message to the widget and back, so every earlier message has arrived. */
function ping(view: Window): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      // Gives tasks of other kinds their turn as well.
      setTimeout(resolve, 0);
    });
    port1.start();
    view.postMessage({ messageType: 'CIF_Response', isPing: true }, location.origin, [port2]);
  });
}

function inputEvent(
  view: WidgetWindow,
  name: InputName,
  keys?: Readonly<Record<string, unknown>>,
): Event {
  const settings = { bubbles: true, ...keys };
  if (name === 'keydown') return new view.KeyboardEvent(name, settings);
  return name === 'touchstart'
    ? new view.Event(name, settings)
    : new view.MouseEvent(name, settings);
}
