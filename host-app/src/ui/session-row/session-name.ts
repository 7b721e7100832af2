import type { Session } from '../../workspace/sessions/session.ts';

const mostCounted = 9;

/** The number on a session's badge; from ten on a plus sign (documented). */
export function badgeText(count: number): string {
  return count > mostCounted ? `${mostCounted}+` : String(count);
}

/** What assistive technology says of a session: the title first, then its marks in words. */
export function sessionName({ title, markers }: Session): string {
  return [title, ...marksInWords(markers)].join(', ');
}

/** What the tooltip says. */
export function sessionTip({ title, markers }: Session): string {
  const breach = markers.breach ? [markers.breach.details ?? 'Needs urgent attention'] : [];
  return [title, ...marksInWords({ ...markers, breach: undefined }), ...breach].join('. ');
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
