import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { WebSocket } from 'ws';
import type { ApiAnswer, ApiRequest } from '../../src/web-api/messages.ts';
import { relayPath, toServer, type ToPage } from '../../src/web-api/relay/channel.ts';
import { createFollowers, type FollowerLine, type HearEntry } from './followers.ts';
import { createReturns } from './returns.ts';
import { workspaceIdPattern } from './workspace-id.ts';
import { isOwnPage } from '../host-names.ts';
import { openSockets, type Sockets } from '../open-sockets.ts';
import { pathOf, queryOf } from '../request-path.ts';
import { refuseUpgrade, type Upgrade } from '../upgrades.ts';

/** All rows of a large workspace, with annotations. */
const maxPayload = 256 * 2 ** 20;

/** Further workspaces are not connected. */
const mostWorkspaces = 500;

/** The time in which a page answers. */
const patience = 30_000;

/** The time that a page takes to connect, from the first request that names it. */
const loadingTime = 30_000;

/**
 * The time that a page takes to connect again: after its connection broke, or to a server that was
 * started anew. The page tries each second.
 */
const returningTime = 4_000;

/** IDs that are remembered; a page of an older one counts as closed. */
const mostRemembered = 1_000;

/** The outcome of a request that was handed to a page. */
export type Handed = ApiAnswer | 'closed' | 'late';

/** The open workspaces, each with its own rows. */
export interface Workspaces {
  /**
   * The ID for a page that is being sent, a new one unless it is given; requests that name it wait
   * until it has connected.
   */
  readonly expect: (id?: string) => string;
  /** IDs of the connected ones, oldest first. */
  readonly ids: () => readonly string[];
  /** Whether the workspace is connected, or connects in time. */
  readonly isThere: (id: string) => Promise<boolean>;
  readonly ask: (id: string, request: ApiRequest) => Promise<Handed>;
  /** Hands an operation of the control door to the page. */
  readonly control: (id: string, operation: string, input: unknown) => Promise<Handed>;
  /** Reloads the page; false when it does not come back in time. */
  readonly reload: (id: string) => Promise<boolean>;
  /** Hears the journal of the page, and of those that follow it under the same ID. */
  readonly follow: (id: string, hear: HearEntry) => () => void;
  /** Puts a diagnostic into the log of every open workspace. */
  readonly tell: (diagnostic: Extract<ToPage, { kind: 'diagnostic' }>['diagnostic']) => void;
  /** Takes connections of the workspace's own pages to `relayPath`. */
  readonly upgrade: Upgrade;
  readonly close: () => void;
}

interface Seat {
  readonly socket: WebSocket;
  readonly waiting: Map<number, (handed: Handed) => void>;
}

export function createWorkspaces(): Workspaces {
  const sockets = openSockets({ maxPayload });
  const seats = new Map<string, Seat>();
  const absent = watchAbsent();
  const followers = createFollowers();
  const returns = createReturns();
  let count = 0;

  const seat = (socket: WebSocket, id: string): void => {
    socket.on('error', () => socket.terminate());
    if (seats.size >= mostWorkspaces) return socket.close(1013, 'Full');
    // A page that connects again has lost its first connection.
    seats.get(id)?.socket.terminate();
    const taken: Seat = { socket, waiting: new Map() };
    seats.set(id, taken);
    absent.arrived(id);
    returns.arrived(id);
    followers.arrived(id, (message) => post(taken, message));
    listenTo(taken, (line) => followers.hear(id, line));
    socket.on('close', (code) => {
      if (seats.get(id) === taken) {
        seats.delete(id);
        if (code !== broken) absent.left(id);
      }
      for (const settle of taken.waiting.values()) settle('closed');
    });
  };

  const hand = (id: string, messageOf: (number: number) => Numbered): Promise<Handed> => {
    const taken = seats.get(id);
    if (taken === undefined) return Promise.resolve('closed');
    count += 1;
    return handTo(taken, messageOf(count));
  };

  return {
    expect: (id = randomUUID()) => {
      absent.sent(id);
      return id;
    },
    ids: () => [...seats.keys()],
    isThere: async (id) => seats.has(id) || absent.comes(id),
    ask: (id, request) => hand(id, (number) => ({ kind: 'request', number, request })),
    control: (id, operation, input) =>
      hand(id, (number) => ({ kind: 'control', number, operation, input })),
    reload: (id) => {
      const taken = seats.get(id);
      if (taken === undefined) return Promise.resolve(false);
      const isBack = returns.wait(id, loadingTime);
      post(taken, { kind: 'reload' });
      return isBack;
    },
    follow: (id, hear) =>
      followers.add(id, hear, (message) => {
        const taken = seats.get(id);
        if (taken) post(taken, message);
      }),
    tell: (diagnostic) => {
      for (const taken of seats.values()) post(taken, { kind: 'diagnostic', diagnostic });
    },
    upgrade: takeUpgrades(sockets, seat),
    close: () => {
      absent.stop();
      sockets.close();
    },
  };
}

function takeUpgrades(sockets: Sockets, seat: (socket: WebSocket, id: string) => void): Upgrade {
  return (request, socket, head) => {
    const target = request.url ?? '/';
    if (pathOf(target) !== relayPath) return false;
    const id = queryOf(target).get('workspace') ?? '';
    if (!isOwnPage(request.headers) || !workspaceIdPattern.test(id)) {
      refuseUpgrade(socket, '403 Forbidden');
      return true;
    }
    sockets.accept(request, socket, head, (webSocket) => seat(webSocket, id));
    return true;
  };
}

type Numbered = Extract<ToPage, { kind: 'request' | 'control' }>;

function listenTo({ socket, waiting }: Seat, hear: (line: FollowerLine) => void): void {
  socket.on('message', (data, isBinary) => {
    const read = v.safeParse(
      toServer,
      isBinary || !Buffer.isBuffer(data) ? undefined : parseJson(data.toString('utf8')),
    );
    if (!read.success) return socket.close(1008, 'Not an answer');
    const { output } = read;
    if ('number' in output) waiting.get(output.number)?.(output.answer);
    else hear(output);
  });
}

function post({ socket }: Seat, message: ToPage): void {
  socket.send(JSON.stringify(message));
}

function handTo(taken: Seat, message: Numbered): Promise<Handed> {
  const { waiting } = taken;
  return new Promise((resolve) => {
    const timer = setTimeout(() => settle('late'), patience);
    const settle = (handed: Handed): void => {
      clearTimeout(timer);
      waiting.delete(message.number);
      resolve(handed);
    };
    waiting.set(message.number, settle);
    post(taken, message);
  });
}

/** Code of a connection that ended without a word; a page that is closed sends another one. */
const broken = 1006;

/** Pages that are not connected: on their way, gone, or between two connections. */
interface Absent {
  readonly sent: (id: string) => void;
  readonly arrived: (id: string) => void;
  readonly left: (id: string) => void;
  /** Whether the page connects in time. */
  readonly comes: (id: string) => Promise<boolean>;
  readonly stop: () => void;
}

function watchAbsent(): Absent {
  const loading = new Set<string>();
  const gone = new Set<string>();
  const waiting = new Map<string, Set<(isThere: boolean) => void>>();
  const settle = (id: string, isThere: boolean): void => {
    for (const answer of waiting.get(id) ?? []) answer(isThere);
    waiting.delete(id);
  };
  const left = (id: string): void => {
    loading.delete(id);
    remember(gone, id);
    settle(id, false);
  };
  return {
    sent: (id) => {
      gone.delete(id);
      remember(loading, id);
    },
    arrived: (id) => {
      loading.delete(id);
      gone.delete(id);
      settle(id, true);
    },
    left,
    comes: (id) => {
      if (gone.has(id)) return Promise.resolve(false);
      return new Promise((resolve) => {
        const time = loading.has(id) ? loadingTime : returningTime;
        // Nobody waits twice for a page that never comes.
        const timer = setTimeout(() => left(id), time);
        const answers = waiting.get(id) ?? new Set();
        waiting.set(id, answers);
        answers.add((isThere) => {
          clearTimeout(timer);
          resolve(isThere);
        });
      });
    },
    stop: () => [...waiting.keys()].forEach((id) => settle(id, false)),
  };
}

/** Adds an ID, and forgets the oldest one when there are too many. */
function remember(ids: Set<string>, id: string): void {
  ids.delete(id);
  ids.add(id);
  const [oldest] = ids;
  if (ids.size > mostRemembered && oldest !== undefined) ids.delete(oldest);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // The schema refuses it.
  }
}
