import {
  Button,
  Field,
  InteractionTag,
  InteractionTagPrimary,
  Input,
  TagGroup,
} from '@fluentui/react-components';
import { CallInboundRegular, CallRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useScreenPopStyles } from './ScreenPop.styles.ts';

const suggestions = [
  { number: '+1 555 0100', says: 'one person' },
  { number: '+1 555 0188', says: 'two people' },
  { number: '+1 555 0177', says: 'nobody' },
] as const;

interface NumberCardProps {
  /** A number that the agent selected on a record. */
  readonly clicked: string;
  readonly onCall: (number: string) => void;
}

export const NumberCard = ({ clicked, onCall }: NumberCardProps) => {
  const styles = useScreenPopStyles();
  const [number, setNumber] = useState<string>(clicked || suggestions[0].number);
  return (
    <section className={styles.card} aria-label="Ready for calls">
      <Field label="Phone number">
        <Input
          type="tel"
          size="large"
          contentBefore={<CallRegular />}
          value={number}
          onChange={(_event, { value }) => setNumber(value)}
        />
      </Field>
      <TagGroup className={styles.numbers} aria-label="Suggested numbers">
        {suggestions.map((suggestion) => (
          <InteractionTag key={suggestion.number} size="small" appearance="outline">
            <InteractionTagPrimary onClick={() => setNumber(suggestion.number)}>
              {suggestion.number}, {suggestion.says}
            </InteractionTagPrimary>
          </InteractionTag>
        ))}
      </TagGroup>
      <Button
        appearance="primary"
        size="large"
        icon={<CallInboundRegular />}
        disabled={number.trim() === ''}
        onClick={() => onCall(number.trim())}
      >
        Incoming call
      </Button>
    </section>
  );
};
