import {
  backgroundMethods,
  events,
  hostOnlyMethods,
  methods,
  wiresOf,
} from 'provider-sdk/contract';

/** The requests and events of one undisturbed scene. */
export interface SceneUse {
  /** Times of the requests, in milliseconds, by their type on the wire. */
  readonly requests: Readonly<Record<string, readonly number[]>>;
  /** Events that the page registered. */
  readonly registered: readonly string[];
  /** Milliseconds until each answer, by event; only of registered ones. */
  readonly answers: Readonly<Record<string, readonly number[]>>;
  /** Milliseconds of each long task of the page, if the browser reports them. */
  readonly longTasks: readonly number[];
}

/** The part of the API that a widget was seen to use. */
export interface ApiUse {
  readonly methods: readonly {
    readonly name: string;
    readonly calls: number;
    /** The successor of a deprecated method. */
    readonly deprecated?: string | undefined;
  }[];
  readonly unusedMethods: readonly string[];
  readonly events: readonly {
    readonly name: string;
    readonly answered: number;
    readonly longestMilliseconds: number;
    readonly deprecated?: string | undefined;
  }[];
  readonly unhandledEvents: readonly string[];
  /** Most requests within a minute. */
  readonly callsPerMinute: number;
  /** From the first request to the last handler, at the start. */
  readonly readyMilliseconds: number;
  readonly longTasks: { readonly count: number; readonly longestMilliseconds: number };
}

/** Each with its successor (EN9, PR5). */
const deprecated: Readonly<Record<string, string>> = {
  setClickToAct: '"enableOutbound" of the provider',
  setPresenceEvent: 'onPresenceChange',
};

/** Sums up scenes; the first one is the start. */
export function apiUseOf(scenes: readonly SceneUse[]): ApiUse {
  const handled = new Set(scenes.flatMap(({ registered }) => registered));
  const longTasks = scenes[0]?.longTasks ?? [];
  const used = ownMethods.map(([name, wires]) => ({
    name,
    calls: sum(scenes.map(({ requests }) => sum(wires.map((wire) => requests[wire]?.length ?? 0)))),
    ...successorOf(name),
  }));
  return {
    methods: used.filter(({ calls }) => calls > 0),
    unusedMethods: used.filter(({ calls }) => calls === 0).map(({ name }) => name),
    events: Object.keys(events)
      .filter((name) => handled.has(name))
      .map((name) => eventUse(name, scenes)),
    unhandledEvents: Object.keys(events).filter((name) => !handled.has(name)),
    callsPerMinute: Math.max(0, ...scenes.map(busiestMinute)),
    readyMilliseconds: readyTime(scenes[0]),
    longTasks: { count: longTasks.length, longestMilliseconds: Math.max(0, ...longTasks) },
  };
}

/** Methods that a page calls; the library sends the others by itself. */
const ownMethods = Object.entries(methods)
  .filter(([name]) => !(name in hostOnlyMethods) && !(name in backgroundMethods))
  .map(([name, method]) => [name, wiresOf(method)] as const);

function eventUse(name: string, scenes: readonly SceneUse[]): ApiUse['events'][number] {
  const times = scenes.flatMap(({ answers }) => answers[name] ?? []);
  return {
    name,
    answered: times.length,
    longestMilliseconds: Math.round(Math.max(0, ...times)),
    ...successorOf(name),
  };
}

function successorOf(name: string): { readonly deprecated?: string | undefined } {
  const successor = deprecated[name];
  return successor === undefined ? {} : { deprecated: successor };
}

function busiestMinute({ requests }: SceneUse): number {
  const times = Object.values(requests)
    .flat()
    .toSorted((a, b) => a - b);
  const counts = times.map((end, index) => index + 1 - times.findIndex((t) => t > end - 60_000));
  return Math.max(0, ...counts);
}

function readyTime(start: SceneUse | undefined): number {
  const first = Math.min(...Object.values(start?.requests ?? {}).flat());
  const last = start?.requests['addGenericHandler']?.at(-1);
  return last === undefined ? 0 : Math.round(last - first);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
