import { Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
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

export function HelpMenu() {
  const styles = useHeaderStyles();
  const hasSessionKeys = useWorkspace(({ settings }) => settings.screen.sessionKeys);
  const shown = hasSessionKeys ? [...shortcuts, sessionKeys] : shortcuts;
  return (
    <Popover positioning="below-end" trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <HeaderButton label="Help" icon={<QuestionCircleRegular />} />
      </PopoverTrigger>
      <PopoverSurface aria-label="Keyboard shortcuts" tabIndex={-1}>
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
        </div>
      </PopoverSurface>
    </Popover>
  );
}
