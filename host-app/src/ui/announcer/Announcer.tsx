import { shownText } from '../shell/shown-text.ts';
import { useAnnouncerStyles } from './Announcer.styles.ts';
import { useAnnouncements, type SaidAnnouncement } from './useAnnouncements.ts';

/**
 * Announces changes on the screen to agents who cannot see it.
 *
 * Both regions always exist: text that is added to a live region is announced once, while a region
 * that appears together with its text often is not. Each announcement is a separate node, so that
 * the next one does not swallow it.
 */
export function Announcer() {
  const said = useAnnouncements();
  return (
    <>
      <Voice urgency="assertive" said={said} />
      <Voice urgency="polite" said={said} />
    </>
  );
}

interface VoiceProps {
  readonly urgency: SaidAnnouncement['urgency'];
  readonly said: readonly SaidAnnouncement[];
}

function Voice({ urgency, said }: VoiceProps) {
  const styles = useAnnouncerStyles();
  return (
    <div className={styles.voice} aria-live={urgency} aria-relevant="additions">
      {said
        .filter((each) => each.urgency === urgency)
        .map(({ number, text }) => (
          <p key={number}>{shownText(text)}</p>
        ))}
    </div>
  );
}
