import { Avatar, Button, Link, Subtitle1 } from '@fluentui/react-components';
import { BriefcaseRegular, NoteAddRegular, OpenRegular } from '@fluentui/react-icons';
import type { Pop } from '../pop/pop.ts';
import type { PopCommands } from '../pop/usePop.ts';
import { useScreenPopStyles } from './ScreenPop.styles.ts';

interface KnownCardProps {
  readonly pop: Extract<Pop, { readonly step: 'known' }>;
  readonly commands: PopCommands;
}

/** The caller is on the screen, with the actions for them. */
export const KnownCard = ({ pop, commands }: KnownCardProps) => {
  const styles = useScreenPopStyles();
  const { person, number, cases, notes } = pop;
  return (
    <section className={styles.card} aria-label="Caller">
      <div className={styles.person}>
        <Avatar size={56} name={person.name} color="colorful" />
        <div>
          <Subtitle1 as="h2" className={styles.name}>
            {person.name}
          </Subtitle1>
          <p className={styles.quiet}>{[number, person.detail].filter(Boolean).join(' · ')}</p>
        </div>
      </div>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          icon={<BriefcaseRegular />}
          onClick={() => void commands.newCase(person)}
        >
          New case
        </Button>
        <Button icon={<NoteAddRegular />} onClick={() => void commands.note(person)}>
          Add note
        </Button>
        <Button icon={<OpenRegular />} onClick={() => void commands.open(person)}>
          Open contact
        </Button>
      </div>
      {cases.length > 0 && (
        <ul className={styles.list} aria-label="Cases of this call">
          {cases.map((reference) => (
            <li key={reference.id}>
              <Link as="button" onClick={() => void commands.openCase(reference)}>
                {reference.title}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {notes > 0 && (
        <p className={styles.quiet}>{notes === 1 ? '1 note saved' : `${notes} notes saved`}</p>
      )}
      <Button appearance="transparent" onClick={commands.finish}>
        Finish
      </Button>
    </section>
  );
};
