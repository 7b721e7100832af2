import type { Call } from '../calls/call.ts';
import type { SoftphoneCommands } from '../calls/useSoftphone.ts';
import { RingingScreen } from './RingingScreen.tsx';
import { TalkingScreen } from './TalkingScreen.tsx';
import { WrapUpScreen } from './WrapUpScreen.tsx';

export interface CallViewProps {
  readonly call: Call;
  readonly commands: SoftphoneCommands;
}

export const CallView = ({ call, commands }: CallViewProps) => {
  if (call.phase === 'ringing') return <RingingScreen call={call} />;
  if (call.phase === 'wrapUp') return <WrapUpScreen call={call} commands={commands} />;
  return <TalkingScreen call={call} commands={commands} />;
};
