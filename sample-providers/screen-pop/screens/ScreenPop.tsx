import { Badge, Spinner, Subtitle2 } from '@fluentui/react-components';
import { ContactCardRegular } from '@fluentui/react-icons';
import type { Cif } from 'provider-sdk';
import { NoteBar } from '../../widget-shell/NoteBar.tsx';
import type { Pop } from '../pop/pop.ts';
import { usePop, type PopCommands } from '../pop/usePop.ts';
import { ChoosingCard } from './ChoosingCard.tsx';
import { KnownCard } from './KnownCard.tsx';
import { NumberCard } from './NumberCard.tsx';
import { useScreenPopStyles } from './ScreenPop.styles.ts';
import { UnknownCard } from './UnknownCard.tsx';

const status: Readonly<Record<Pop['step'], string>> = {
  idle: 'Ready',
  looking: 'Looking up',
  unknown: 'Unknown caller',
  choosing: 'Several matches',
  known: 'On screen',
};

export const ScreenPop = ({ cif }: { readonly cif: Cif }) => {
  const styles = useScreenPopStyles();
  const { pop, note, clicked, commands } = usePop(cif);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <span className={styles.icon}>
          <ContactCardRegular />
        </span>
        <Subtitle2 as="h1" className={styles.title}>
          Screen pop
        </Subtitle2>
        <output>
          <Badge appearance="tint" color={pop.step === 'idle' ? 'success' : 'brand'}>
            {status[pop.step]}
          </Badge>
        </output>
      </header>
      <div className={styles.body}>
        {note && <NoteBar note={note} onDismiss={commands.dismiss} />}
        <Card pop={pop} clicked={clicked} commands={commands} />
      </div>
    </div>
  );
};

interface CardProps {
  readonly pop: Pop;
  readonly clicked: string;
  readonly commands: PopCommands;
}

const Card = ({ pop, clicked, commands }: CardProps) => {
  switch (pop.step) {
    case 'idle':
      return <NumberCard key={clicked} clicked={clicked} onCall={commands.call} />;
    case 'looking':
      return <Spinner label={`Searching for ${pop.number}`} labelPosition="below" />;
    case 'unknown':
      return <UnknownCard number={pop.number} commands={commands} />;
    case 'choosing':
      return <ChoosingCard number={pop.number} people={pop.people} commands={commands} />;
    case 'known':
      return <KnownCard pop={pop} commands={commands} />;
  }
};
