import type { WorkspaceState } from '../whole/state.ts';

export type BarLevel = 'success' | 'error' | 'warning' | 'information';

/** A message across the top of the page area; it stays over all sessions until cleared or closed. */
export interface Bar {
  readonly id: string;
  /** Provider that asked for it; none for the workspace's own. */
  readonly ownerId?: string;
  readonly level: BarLevel;
  readonly message: string;
  readonly canClose: boolean;
  /** Opens a link or a record, or tells the providers that it was chosen. */
  readonly action?: {
    readonly label: string;
    readonly link?: string;
    readonly record?: BarRecord;
  };
}

/** Whether it must be noticed at once: an alert says itself, any other message is announced. */
export function isAlert({ level }: Bar): boolean {
  return level === 'error' || level === 'warning';
}

/** A record that the workspace itself offers to open. */
export interface BarRecord {
  readonly entityName: string;
  readonly entityId: string;
  readonly title: string;
}

/** A bar whose action the agent chose; the number tells two choices of one bar apart. */
export interface ChosenBar {
  readonly number: number;
  readonly id: string;
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

/** Like `warn`, for what is no problem. */
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
