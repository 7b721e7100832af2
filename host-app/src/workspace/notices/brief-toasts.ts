import type { BriefToast } from './brief-toast-shape.ts';
import type { WorkspaceState } from '../whole/state.ts';

const shownFor = 5_000;
const mostShown = 3;

export function showBriefToast(
  state: WorkspaceState,
  input: Omit<BriefToast, 'id' | 'until'> & { readonly now: number },
): WorkspaceState {
  const { now, ...content } = input;
  const id = `brief-toast-id-${state.next.briefToast}`;
  const toast = { ...content, id, until: now + shownFor };
  return {
    ...state,
    briefToasts: [toast, ...state.briefToasts].slice(0, mostShown),
    next: { ...state.next, briefToast: state.next.briefToast + 1 },
  };
}

export function dismissBriefToast(
  state: WorkspaceState,
  input: { readonly id: string },
): WorkspaceState {
  const briefToasts = state.briefToasts.filter(({ id }) => id !== input.id);
  return briefToasts.length === state.briefToasts.length ? state : { ...state, briefToasts };
}
