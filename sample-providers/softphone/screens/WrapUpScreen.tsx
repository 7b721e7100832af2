import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  Persona,
  Textarea,
} from '@fluentui/react-components';
import { selectCallTitle, selectDuration } from '../calls/call.ts';
import { toClockText } from '../../widget-shell/clock-text.ts';
import { useSoftphoneStyles } from './Softphone.styles.ts';
import { useWrapUpScreenStyles } from './WrapUpScreen.styles.ts';
import type { CallViewProps } from './call-view-props.ts';

export const WrapUpScreen = ({ call, commands }: CallViewProps) => {
  const frame = useSoftphoneStyles();
  const styles = useWrapUpScreenStyles();
  return (
    <section className={frame.screen} aria-label="Wrap-up">
      <div className={styles.form}>
        <Persona
          size="huge"
          name={selectCallTitle(call)}
          avatar={{ color: 'colorful' }}
          secondaryText={call.party ? call.number : 'Not in your contacts'}
          tertiaryText={`Call ended after ${toClockText(selectDuration(call, 0))}`}
        />
        <Field label="Notes" className={styles.notes}>
          <Textarea
            className={styles.textarea}
            resize="none"
            placeholder="What was it about, and what happens next?"
            value={call.notes}
            onChange={(_event, { value }) => commands.writeNotes(call, value)}
          />
        </Field>
        {call.saveProblem && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{call.saveProblem}</MessageBarBody>
          </MessageBar>
        )}
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            size="large"
            disabledFocusable={call.isSaving}
            onClick={() => commands.save(call)}
          >
            Save and finish
          </Button>
          <Button appearance="subtle" onClick={() => commands.discard(call)}>
            Finish without saving
          </Button>
        </div>
      </div>
    </section>
  );
};
