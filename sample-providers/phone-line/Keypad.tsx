import { Button, Subtitle2 } from '@fluentui/react-components';
import { useKeypadStyles } from './Keypad.styles.ts';

interface KeypadProps {
  /** Keys pressed so far. */
  readonly digits: string;
  readonly onPress: (digit: string) => void;
}

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'] as const;

const names: Readonly<Record<string, string>> = { '*': 'Star', '#': 'Hash' };

/** Tones that the other side can hear. */
export const Keypad = ({ digits, onPress }: KeypadProps) => {
  const styles = useKeypadStyles();
  return (
    <>
      <output aria-label="Keys pressed" className={styles.digits}>
        <Subtitle2>{digits}</Subtitle2>
      </output>
      <section aria-label="Keys" className={styles.keys}>
        {keys.map((key) => (
          <Button
            key={key}
            className={styles.key}
            aria-label={names[key] ?? key}
            onClick={() => onPress(key)}
          >
            {key}
          </Button>
        ))}
      </section>
    </>
  );
};
