import { Button, Subtitle1 } from '@fluentui/react-components';
import { PersonRegular } from '@fluentui/react-icons';
import type { Person } from '../pop/pop-screen.ts';
import type { PopCommands } from '../pop/usePop.ts';
import { useScreenPopStyles } from './ScreenPop.styles.ts';

interface ChoosingCardProps {
  readonly number: string;
  readonly people: readonly Person[];
  readonly commands: PopCommands;
}

/** Several people share the number: the search page shows them, and so does this card. */
export const ChoosingCard = ({ number, people, commands }: ChoosingCardProps) => {
  const styles = useScreenPopStyles();
  return (
    <section className={styles.card} aria-label="Several people">
      <Subtitle1 as="h2" className={styles.name}>
        {number}
      </Subtitle1>
      <p className={styles.quiet}>{people.length} contacts share this number. Who is calling?</p>
      <ul className={styles.list}>
        {people.map((person) => (
          <li key={person.id}>
            <Button
              className={styles.choice}
              icon={<PersonRegular />}
              onClick={() => void commands.choose(number, person)}
            >
              {person.name}
            </Button>
          </li>
        ))}
      </ul>
      <Button appearance="transparent" onClick={commands.finish}>
        Finish
      </Button>
    </section>
  );
};
