import { Link, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import { useWorkspace } from '../../store/hooks.ts';
import { useHeaderStyles } from './Header.styles.ts';
import { HeaderButton } from './HeaderButton.tsx';

const shortcuts = [
  ['Arrow keys', 'Move along sessions or tabs'],
  ['Enter', 'Select the session or tab'],
  ['Delete', 'Close the session or tab'],
  ['F2', 'Go to the notification on screen'],
  ['Ctrl + F6', 'Go to the next region (Shift: previous)'],
  ['Ctrl + [', 'Go to the page'],
  ['Ctrl + S', 'Save the form'],
] as const;
const sessionKeys = ['Alt + Shift + 1 to 9', 'Go to a session'] as const;

/** Pages about the workspace; each opens in a new window, so that no call is lost. */
const pages = [
  ['?scenario', 'Stories to follow or watch'],
  ['?present', 'Presentation'],
  ['docs/rules.html', 'Rules and coverage'],
] as const;
const samplesPage = ['samples/', 'Samples and their lessons'] as const;

/** A static demo has no samples page. */
function pagesHere() {
  const isStatic = document.querySelector('meta[name="sidetone-samples"]') !== null;
  return isStatic ? pages : [...pages, samplesPage];
}

export function HelpMenu() {
  const styles = useHeaderStyles();
  const hasSessionKeys = useWorkspace(({ settings }) => settings.screen.sessionKeys);
  const shown = hasSessionKeys ? [...shortcuts, sessionKeys] : shortcuts;
  return (
    <Popover positioning="below-end" trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <HeaderButton label="Help" icon={<QuestionCircleRegular />} />
      </PopoverTrigger>
      <PopoverSurface aria-label="Help" tabIndex={-1}>
        <div className={styles.history}>
          <h2 className={styles.historyTitle}>Keyboard</h2>
          <dl className={styles.shortcuts}>
            {shown.map(([keys, effect]) => (
              <div key={keys} className={styles.shortcut}>
                <dt className={styles.keys}>{keys}</dt>
                <dd className={styles.effect}>{effect}</dd>
              </div>
            ))}
          </dl>
          <h2 className={styles.helpTitle}>Explore</h2>
          <ul className={styles.historyList}>
            {pagesHere().map(([address, title]) => (
              <li key={address} className={styles.helpPage}>
                <Link href={address} target="_blank">
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      </PopoverSurface>
    </Popover>
  );
}
