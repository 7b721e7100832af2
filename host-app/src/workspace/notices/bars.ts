import { setPresence } from '../people/presence.ts';
import type { BarLevel, Bar } from './bar-shape.ts';
import type { WorkspaceState } from '../whole/state.ts';

/** Whether it is urgent: an alert announces itself, any other message needs the announcer. */
export function isAlert({ level }: Bar): boolean {
  return level === 'error' || level === 'warning';
}

const mostPast = 50;

/** No one reads more bars of one provider than these; the product has no known limit (chosen). */
export const mostBarsOfProvider = 50;

export function nextBarId(state: WorkspaceState): string {
  return `bar-id-${state.next.bar}`;
}

/**
 * Adds a bar, newest first. When a provider has too many, its oldest one moves to the past bars.
 */
export function showBar(state: WorkspaceState, input: Omit<Bar, 'id'>): WorkspaceState {
  const oldest = input.ownerId === undefined ? undefined : selectBarInExcess(state, input.ownerId);
  const room = oldest ? clearBar(state, { id: oldest.id }) : state;
  return {
    ...room,
    bars: [{ ...input, id: nextBarId(room) }, ...room.bars],
    next: { ...room.next, bar: room.next.bar + 1 },
  };
}

/** The provider's bar that is removed when it shows another one. */
export function selectBarInExcess({ bars }: WorkspaceState, ownerId: string): Bar | undefined {
  const own = bars.filter((bar) => bar.ownerId === ownerId);
  return own.length < mostBarsOfProvider ? undefined : own.at(-1);
}

/** A warning from the workspace itself; one is enough while it is shown. */
export function warn(state: WorkspaceState, input: { readonly message: string }): WorkspaceState {
  return say(state, 'warning', input.message);
}

/** Like `warn`, for messages that are not problems. */
export function inform(state: WorkspaceState, input: { readonly message: string }): WorkspaceState {
  return say(state, 'information', input.message);
}

function say(state: WorkspaceState, level: BarLevel, message: string): WorkspaceState {
  if (state.bars.some((bar) => bar.message === message)) return state;
  return showBar(state, { level, message, canClose: true });
}

export function clearBar(state: WorkspaceState, input: { readonly id: string }): WorkspaceState {
  const bar = state.bars.find(({ id }) => id === input.id);
  if (!bar) return state;
  return {
    ...state,
    bars: state.bars.filter((other) => other !== bar),
    pastBars: [bar, ...state.pastBars].slice(0, mostPast),
  };
}

/**
 * The agent chooses the action of a bar without a link; providers are notified of it unless it
 * restores a presence, of which they learn as of any other.
 */
export function chooseBarAction(
  state: WorkspaceState,
  input: { readonly id: string },
): WorkspaceState {
  const presence = state.bars.find(({ id }) => id === input.id)?.action?.presence;
  if (presence) return clearBar(setPresence(state, { presence }), input);
  return { ...state, chosenBar: { number: (state.chosenBar?.number ?? 0) + 1, id: input.id } };
}
