import { parseClientMessage, type ClientMessage } from './client-message.ts';

/** A telephone as the others in its room see it. */
export interface Peer {
  readonly id: string;
  readonly kind: 'agent' | 'customer';
  readonly name: string;
  readonly number?: string | undefined;
  readonly isBusy: boolean;
}

export type ServerMessage =
  | { readonly type: 'joined'; readonly id: string }
  | { readonly type: 'peers'; readonly peers: readonly Peer[] }
  | { readonly type: 'message'; readonly from: string; readonly message: object }
  | { readonly type: 'unreachable'; readonly to: string }
  | { readonly type: 'refused'; readonly reason: string };

/** One connection of the exchange. */
export interface Seat {
  readonly receive: (text: string) => void;
  readonly leave: () => void;
}

export interface ExchangeLimits {
  readonly rooms: number;
  readonly peersPerRoom: number;
}

const usualLimits: ExchangeLimits = { rooms: 20, peersPerRoom: 16 };

interface Member {
  readonly send: (message: ServerMessage) => void;
  peer: Peer | undefined;
}

export interface Exchange {
  /** Undefined, after giving the reason, when the exchange is full. */
  readonly connect: (room: string, send: Member['send']) => Seat | undefined;
}

/**
 * Introduces telephones to each other and carries their messages; it keeps nothing else.
 *
 * Telephones meet in rooms: a connection belongs to one room, and reaches no one outside it.
 */
export function createExchange(limits: ExchangeLimits = usualLimits): Exchange {
  const rooms = new Map<string, Map<string, Member>>();
  let lastId = 0;

  const tellPeers = (members: ReadonlyMap<string, Member>): void => {
    const peers = [...members.values()].flatMap(({ peer }) => peer ?? []);
    for (const { send, peer } of members.values()) if (peer) send({ type: 'peers', peers });
  };

  const connect: Exchange['connect'] = (name, send) => {
    const members = rooms.get(name) ?? new Map<string, Member>();
    const isFull = members.size >= limits.peersPerRoom;
    if (isFull || (!rooms.has(name) && rooms.size >= limits.rooms)) {
      const reason = isFull
        ? `room "${name}": expected at most ${limits.peersPerRoom} phones; close one that is not in use`
        : `expected at most ${limits.rooms} rooms; use one that is already open`;
      send({ type: 'refused', reason });
      return undefined;
    }
    const id = `peer-${++lastId}`;
    const member: Member = { send, peer: undefined };
    rooms.set(name, members.set(id, member));
    return {
      receive: (text) => {
        const message = parseClientMessage(text);
        if (message) take(members, id, member, message);
        else send({ type: 'refused', reason: 'expected a message of type join, status or send' });
      },
      leave: () => {
        if (!members.delete(id)) return;
        if (members.size === 0) rooms.delete(name);
        tellPeers(members);
      },
    };
  };

  const take = (
    members: ReadonlyMap<string, Member>,
    id: string,
    member: Member,
    message: ClientMessage,
  ): void => {
    if (message.type === 'join') {
      const { kind, number } = message;
      const isFirst = member.peer === undefined;
      const name = freeName(members, member, message.name);
      member.peer = { id, kind, name, number, isBusy: false };
      if (isFirst) member.send({ type: 'joined', id });
      tellPeers(members);
      return;
    }
    if (!member.peer) {
      member.send({ type: 'refused', reason: 'expected "join" before anything else' });
      return;
    }
    if (message.type === 'status') {
      member.peer = { ...member.peer, isBusy: message.isBusy };
      tellPeers(members);
      return;
    }
    const target = members.get(message.to);
    if (target?.peer) target.send({ type: 'message', from: id, message: message.message });
    else member.send({ type: 'unreachable', to: message.to });
  };

  return { connect };
}

/** Two workspaces of one agent would look the same to a colleague who wants to transfer a call. */
function freeName(members: ReadonlyMap<string, Member>, own: Member, wanted: string): string {
  const taken = new Set(
    [...members.values()].flatMap((member) => (member === own ? [] : (member.peer?.name ?? []))),
  );
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted} (${number})`)) number += 1;
  return `${wanted} (${number})`;
}
