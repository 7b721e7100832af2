import type { BarLevel, Bar } from './bar-shape.ts';
import type { WorkspaceState } from '../whole/state.ts';

/** Whether it must be noticed at once: an alert says itself, any other message is announced. */
export function isAlert({ level }: Bar): boolean {
  return level === 'error' || level === 'warning';
}

const mostPast = 50;

export function nextBarId(state: WorkspaceState): string {
  return `bar-id-${state.next.bar}`;
}

/** Adds a bar; newest first. */
export function showBar(state: WorkspaceState, input: Omit<Bar, 'id'>): WorkspaceState {
  return {
    ...state,
    bars: [{ ...input, id: nextBarId(state) }, ...state.bars],
    next: { ...state.next, bar: state.next.bar + 1 },
  };
}

/** A warning of the workspace's own; once is enough while it is there. */
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

/** The agent chooses the action of a bar that has no link; providers hear of it. */
export function chooseBarAction(
  state: WorkspaceState,
  input: { readonly id: string },
): WorkspaceState {
  return { ...state, chosenBar: { number: (state.chosenBar?.number ?? 0) + 1, id: input.id } };
}
