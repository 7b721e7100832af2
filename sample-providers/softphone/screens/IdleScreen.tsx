import {
  Button,
  Field,
  Input,
  InteractionTag,
  InteractionTagPrimary,
  TagGroup,
} from '@fluentui/react-components';
import { CallInboundRegular, CallRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useIsPresented } from '../../widget-shell/presented.ts';
import type { PastCall } from '../calls/softphone-state.ts';
import type { SoftphoneCommands } from '../calls/useSoftphone.ts';
import { useIdleScreenStyles } from './IdleScreen.styles.ts';
import { RecentCalls } from './RecentCalls.tsx';
import { useSoftphoneStyles } from './Softphone.styles.ts';

interface IdleScreenProps {
  readonly history: readonly PastCall[];
  readonly commands: SoftphoneCommands;
}

// Two customers of the sample desk, and an unknown caller.
const suggestions = ['+1 555 0100', '+1 555 0103', '+1 555 0199'] as const;

export const IdleScreen = ({ history, commands }: IdleScreenProps) => {
  const frame = useSoftphoneStyles();
  const styles = useIdleScreenStyles();
  const [number, setNumber] = useState<string>(suggestions[0]);
  const isPresented = useIsPresented();
  const isBlank = number.trim() === '';
  return (
    <section className={frame.screen} aria-label="Ready for calls">
      <div className={styles.dialer}>
        <Field label="Phone number">
          <Input
            type="tel"
            size="large"
            contentBefore={<CallRegular />}
            value={number}
            onChange={(_event, { value }) => setNumber(value)}
          />
        </Field>
        {!isPresented && (
          <>
            <TagGroup className={styles.numbers} aria-label="Suggested numbers">
              {suggestions.map((suggestion) => (
                <InteractionTag key={suggestion} size="small" appearance="outline">
                  <InteractionTagPrimary onClick={() => setNumber(suggestion)}>
                    {suggestion}
                  </InteractionTagPrimary>
                </InteractionTag>
              ))}
            </TagGroup>
            <Button
              appearance="primary"
              size="large"
              icon={<CallInboundRegular />}
              disabled={isBlank}
              onClick={() => commands.receive(number.trim())}
            >
              Simulate incoming call
            </Button>
          </>
        )}
        <Button
          size="large"
          icon={<CallRegular />}
          disabled={isBlank}
          onClick={() => commands.dial(number.trim())}
        >
          Call this number
        </Button>
      </div>
      <div className={styles.recent}>
        <RecentCalls history={history} onPick={setNumber} />
      </div>
    </section>
  );
};
