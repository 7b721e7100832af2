import type { WidgetView } from '../../../library/install.ts';
import {
  withCall,
  withFramework,
  withHostnames,
  withPage,
  withPosts,
  withView,
  type LibraryMutant,
} from './library-mutant.ts';

type Handler = (data: unknown) => unknown;

/** An `addHandler` that registers a different function than the given one. */
function withHandler(change: (handler: Handler) => Handler): LibraryMutant['install'] {
  return withCall(
    'addHandler',
    (original) => (event, handler, id) =>
      original(event, typeof handler === 'function' ? change(handler as Handler) : handler, id),
  );
}

function isFailureFor(text: string): (data: unknown) => boolean {
  return (data) => data instanceof Map && String(data.get('message')).startsWith(text);
}

const isForeign = isFailureFor('Sender domain');

function withoutMicrosoft(view: WidgetView): void {
  Reflect.deleteProperty(view, 'Microsoft');
}

/** Wrong handlers, senders, origins and start. */
export const pageMutants: readonly LibraryMutant[] = [
  {
    says: 'addHandler returns a promise',
    rule: 'EV6',
    caughtBy: 'events/addHandler',
    install: withCall(
      'addHandler',
      (original) =>
        async (...args) =>
          original(...args),
    ),
  },
  {
    says: 'handlers get the parsed payload',
    rule: 'EV6',
    caughtBy: 'events/addHandler',
    install: withHandler(
      (handler) => (data) => handler(typeof data === 'string' ? JSON.parse(data) : data),
    ),
  },
  {
    says: 'a function added twice is called twice',
    rule: 'EV9',
    caughtBy: 'events/addHandler',
    install: withHandler((handler) => (data) => handler(data)),
  },
  {
    says: 'a handler that returns nothing is fine',
    rule: 'EV7',
    caughtBy: 'events/addHandler',
    install: withHandler((handler) => async (data) => handler(data)),
  },
  {
    says: 'a handler that throws stops the others',
    rule: 'EV7',
    caughtBy: 'events/addHandler',
    install: (view) => {
      let isBroken = false;
      withHandler((handler) => (data) => {
        if (isBroken) return new Promise(() => undefined);
        try {
          return handler(data);
        } catch (error) {
          isBroken = true;
          throw error;
        }
      })(view);
    },
  },
  {
    says: 'originURL is not added',
    rule: 'EV10',
    caughtBy: 'events/addHandler',
    install: withHandler((handler) => (data) => {
      if (data instanceof Map) data.delete('originURL');
      return handler(data);
    }),
  },
  {
    says: 'event names match in any case',
    rule: 'EV5',
    caughtBy: 'events/addHandler',
    install: withCall(
      'addHandler',
      (original) => (event, handler, id) =>
        original(typeof event === 'string' ? event.toLowerCase() : event, handler, id),
    ),
  },
  {
    says: 'removeHandler removes nothing',
    rule: 'EV8',
    caughtBy: 'events/removeHandler',
    install: withCall(
      'removeHandler',
      (original) => (event, _handler, id) => original(event, () => undefined, id),
    ),
  },
  {
    says: 'an event without a handler is answered with a failure',
    rule: 'EV8',
    caughtBy: 'events/addHandler',
    install: withPosts((post) =>
      isFailureFor('No handlers')(post.messageData) ? { ...post, messageOutcome: 'failure' } : post,
    ),
  },
  {
    says: 'answers are not marked as such',
    rule: 'EV6',
    caughtBy: 'events/addHandler',
    install: withPosts(({ messageType, ...post }) =>
      messageType === 'CIF_Response' ? post : { messageType, ...post },
    ),
  },
  {
    says: 'any sender is accepted',
    rule: 'WR14',
    caughtBy: 'wire/senders',
    install: withHostnames(() => 'same'),
  },
  {
    says: 'scheme and port of the sender are compared',
    rule: 'WR14',
    caughtBy: 'wire/senders',
    install: withHostnames((address) => address),
  },
  {
    says: 'foreign senders get no answer',
    rule: 'WR14',
    caughtBy: 'wire/senders',
    install: withPosts((post) => (isForeign(post.messageData) ? undefined : post)),
  },
  {
    says: 'requests go to any origin',
    rule: 'WR15',
    caughtBy: 'wire/requests',
    install: withPage(({ post }) => ({ post: (message) => post(message, '*') })),
  },
  {
    says: 'the first origin gets the requests',
    rule: 'WR15',
    caughtBy: 'page/origins',
    install: withPage(({ origins }) => ({ origins: origins.slice(0, 1) })),
  },
  {
    says: 'the referrer is ignored',
    rule: 'WR15',
    caughtBy: 'page/origins',
    install: withView(({ document }) => ({
      document: Object.assign(new EventTarget(), {
        referrer: '',
        querySelector: document.querySelector,
        createElement: document.createElement,
      }),
    })),
  },
  {
    says: 'the port is dropped',
    rule: 'WR15',
    caughtBy: 'page/origins',
    install: withView(({ document }) => ({
      document: Object.assign(new EventTarget(), {
        referrer: document.referrer,
        querySelector: document.querySelector,
        createElement: (name: 'a') => {
          const link = document.createElement(name);
          return {
            set href(address: string) {
              link.href = address;
            },
            get protocol() {
              return link.protocol;
            },
            get host() {
              return link.hostname;
            },
            get hostname() {
              return link.hostname;
            },
          };
        },
      }),
    })),
  },
  {
    says: 'CIFInitDone is fired while the script runs',
    rule: 'WR16',
    caughtBy: 'page/start',
    install: withView(({ setTimeout }) => ({
      setTimeout: (callback, delay) => {
        if (delay > 0) return setTimeout(callback, delay);
        callback();
        return 0;
      },
    })),
  },
  {
    says: 'a second run doubles the listeners',
    rule: 'WR16',
    caughtBy: 'page/start',
    install: (view) => {
      withoutMicrosoft(view);
      withFramework(() => ({}))(view);
    },
  },
  {
    says: 'the framework is thenable',
    rule: 'WR19',
    caughtBy: 'page/namespace',
    // oxlint-disable-next-line unicorn/no-thenable -- that is what is wrong with it
    install: withFramework(() => ({ then: () => undefined })),
  },
  {
    says: 'the constants are missing',
    rule: 'WR19',
    caughtBy: 'page/namespace',
    install: withFramework(() => ({ Constants: undefined })),
  },
  {
    says: 'mouse moves are reported at most once a second',
    rule: 'WR18',
    caughtBy: 'page/activity',
    install: (view) => {
      let told = false;
      withPosts((post) => {
        if (post.messageType !== 'onUserActivity') return post;
        const isFirst = !told;
        told = true;
        return isFirst ? post : undefined;
      })(view);
    },
  },
  {
    says: 'the debug message has no trailing space',
    rule: 'WR18',
    caughtBy: 'page/activity',
    install: withPosts((post) =>
      post.messageType === 'debugInformationEvent'
        ? { ...post, messageData: new Map([['value', 'event form main lib']]) }
        : post,
    ),
  },
];
