import { Button, Field, Input, Subtitle1 } from '@fluentui/react-components';
import { FormNewRegular, PersonAddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { PopCommands } from '../pop/usePop.ts';
import { useScreenPopStyles } from './ScreenPop.styles.ts';

interface UnknownCardProps {
  readonly number: string;
  readonly commands: PopCommands;
}

/** No one has the number: create the contact here, or in its form. */
export const UnknownCard = ({ number, commands }: UnknownCardProps) => {
  const styles = useScreenPopStyles();
  const [firstname, setFirstname] = useState('');
  const [lastname, setLastname] = useState('');
  return (
    <section className={styles.card} aria-label="Unknown caller">
      <Subtitle1 as="h2" className={styles.name}>
        {number}
      </Subtitle1>
      <p className={styles.quiet}>No contact has this number. Ask for the name.</p>
      <Field label="First name">
        <Input value={firstname} onChange={(_event, { value }) => setFirstname(value)} />
      </Field>
      <Field label="Last name" required>
        <Input value={lastname} onChange={(_event, { value }) => setLastname(value)} />
      </Field>
      <Button
        appearance="primary"
        icon={<PersonAddRegular />}
        disabled={lastname.trim() === ''}
        onClick={() => void commands.create(number, firstname.trim(), lastname.trim())}
      >
        Create contact
      </Button>
      <Button icon={<FormNewRegular />} onClick={() => void commands.fillForm(number)}>
        Use the contact form
      </Button>
      <Button appearance="transparent" onClick={commands.finish}>
        Finish
      </Button>
    </section>
  );
};
