import type { FaultKind } from '../store/faults.ts';

/** Effect of each kind of fault, for the documentation; the page does not load these sentences. */
export const faultSentences: Readonly<Record<FaultKind, string>> = {
  latency: 'The call takes effect at once, but its reply arrives later. An event arrives later.',
  'no-answer':
    'No reply arrives, so the call fails at the time limit of the library. An event is lost.',
  'late-answer':
    'The call takes effect at once, but its reply arrives after the time limit of the library. An event is as late.',
  rejection: 'The call has no effect and fails. An event is lost.',
  duplicate: 'The reply or the event arrives twice.',
  reorder: 'The next reply or event arrives before this one, which waits for at most 1.5 seconds.',
  offline:
    'Calls that need the server of the organization have no effect and fail. An event is lost.',
  'widget-reload': 'The call takes effect without a reply, and the page of the widget reloads.',
  'frame-crash': 'The call takes effect without a reply, and the page of the widget crashes.',
  'host-reload': 'The call takes effect without a reply, and the workspace reloads.',
};
