import { Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import { useHeaderStyles } from './Header.styles.ts';
import { HeaderButton } from './HeaderButton.tsx';

const shortcuts = [
  ['Left, Right', 'Move along sessions or tabs'],
  ['Enter', 'Select the session or tab'],
  ['Delete', 'Close the session or tab'],
  ['F2', 'Go to the notification on screen'],
  ['Ctrl + F6', 'Go to the next region, with Shift to the previous one'],
  ['Ctrl + [', 'Go to the page'],
  ['Ctrl + S', 'Save the form'],
] as const;

export function HelpMenu() {
  const styles = useHeaderStyles();
  return (
    <Popover positioning="below-end" trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <HeaderButton label="Help" icon={<QuestionCircleRegular />} />
      </PopoverTrigger>
      <PopoverSurface aria-label="Keyboard shortcuts" tabIndex={-1}>
        <div className={styles.history}>
          <h2 className={styles.historyTitle}>Keyboard</h2>
          <dl className={styles.shortcuts}>
            {shortcuts.map(([keys, effect]) => (
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
