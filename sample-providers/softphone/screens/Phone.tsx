import type { Cif, Environment } from 'provider-sdk';
import { selectOtherCalls, selectVisibleCall } from '../calls/softphone-state.ts';
import { useSoftphone } from '../calls/useSoftphone.ts';
import { CallView } from './CallView.tsx';
import { CompactPhone } from './CompactPhone.tsx';
import { IdleScreen } from './IdleScreen.tsx';
import { NoteBar } from '../../widget-shell/NoteBar.tsx';
import { OtherCalls } from './OtherCalls.tsx';
import { PhoneFooter } from './PhoneFooter.tsx';
import { PhoneHeader } from './PhoneHeader.tsx';
import { useSoftphoneStyles } from './Softphone.styles.ts';

interface PhoneProps {
  readonly cif: Cif;
  readonly environment: Environment;
}

export const Phone = ({ cif, environment }: PhoneProps) => {
  const styles = useSoftphoneStyles();
  const { state, commands, line } = useSoftphone(cif, environment);
  const call = selectVisibleCall(state);
  if (state.mode === 0) return <CompactPhone call={call} commands={commands} />;
  return (
    <div className={styles.phone}>
      <PhoneHeader call={call} />
      <main className={styles.body}>
        {state.note && <NoteBar note={state.note} onDismiss={commands.dismissNote} />}
        {call ? (
          <CallView call={call} commands={commands} line={line} lineState={state.line} />
        ) : (
          <IdleScreen history={state.history} commands={commands} />
        )}
        <OtherCalls calls={selectOtherCalls(state)} />
      </main>
      <PhoneFooter environment={environment} line={state.line} />
    </div>
  );
};
