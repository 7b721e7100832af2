import { shownText } from '../shell/shown-text.ts';
import type { Session } from '../../workspace/sessions/session-shape.ts';

const mostCounted = 9;

/** The number on a session's badge; a plus sign from ten on (documented). */
export function badgeText(count: number): string {
  return count > mostCounted ? `${mostCounted}+` : String(count);
}

/** Accessible name of a session: the title first, then its marks in words. */
export function sessionName({ title, markers }: Session): string {
  return [title, ...marksInWords(markers)].join(', ');
}

/** Tooltip, in the product's words (documented); the provider's details come last. */
export function sessionTip({ title, markers }: Session): string {
  const { activity, breach, wantsAttention } = markers;
  const said: string[] = [];
  if (breach) said.push('Urgent attention is needed in your conversation');
  if (activity !== undefined && activity > 0) {
    said.push(`${badgeText(activity)} new updates in your conversation`);
  }
  if (activity === 0) said.push('new activity');
  if (wantsAttention === true) said.push('wants attention');
  if (said.length === 0) return title;
  const details = breach?.details;
  return `${[title, ...said].join('. ')}.${details === undefined ? '' : ` ${shownText(details)}`}`;
}

function marksInWords({
  activity,
  wantsAttention,
  breach,
}: {
  readonly [Key in keyof Session['markers']]: Session['markers'][Key] | undefined;
}): readonly string[] {
  const marks: string[] = [];
  if (activity !== undefined) marks.push(activity === 0 ? 'new activity' : `${activity} new`);
  if (breach) marks.push('urgent');
  if (wantsAttention === true) marks.push('wants attention');
  return marks;
}
