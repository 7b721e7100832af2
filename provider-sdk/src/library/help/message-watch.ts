import type { CallSites } from './call-sites.ts';
import type { Tell } from './tell.ts';

interface MessageView extends EventTarget {
  readonly top: unknown;
  readonly MessageEvent?: { readonly prototype: object };
}

interface Reading {
  /** Stack of the first own code that read the message's data. */
  readBy: string | undefined;
  isChecked: boolean;
  isJudged: boolean;
}

/**
 * Finds a message handler of the widget that reads messages from the host's window without checking
 * the sender: such a page obeys any window that frames it.
 *
 * It watches reads of an event, so no listener changes.
 */
export function watchMessages(
  view: MessageView,
  sites: CallSites,
  isLibraryReading: () => boolean,
  tell: Tell,
): void {
  const prototype = view.MessageEvent?.prototype;
  if (!prototype) return;
  const readings = new WeakMap<object, Reading>();
  const source = Object.getOwnPropertyDescriptor(prototype, 'source');
  let isTold = false;

  const judge = (reading: Reading): void => {
    reading.isJudged = true;
    if (isTold || reading.readBy === undefined || reading.isChecked) return;
    isTold = true;
    tell('uncheckedMessages', '', reading.readBy);
  };
  view.addEventListener(
    'message',
    (event) => {
      if (isTold || source?.get?.call(event) !== view.top) return;
      const reading: Reading = { readBy: undefined, isChecked: false, isJudged: false };
      readings.set(event, reading);
      setTimeout(() => judge(reading), 0);
    },
    true,
  );

  const onRead = (key: string, note: (reading: Reading) => void): void => {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, key);
    if (!descriptor?.get) return;
    Object.defineProperty(prototype, key, {
      ...descriptor,
      get(this: object) {
        const reading = readings.get(this);
        if (reading && !reading.isJudged && !isLibraryReading()) note(reading);
        return descriptor.get?.call(this) as unknown;
      },
    });
  };
  onRead('data', (reading) => (reading.readBy ??= sites.here()));
  for (const key of ['origin', 'source']) {
    onRead(key, (reading) => {
      reading.isChecked = true;
    });
  }
}
