import type { CallViewProps } from './call-view-props.ts';
import type { Line } from '../../phone-line/line.ts';
import type { LineState } from '../calls/line-state.ts';
import { RingingScreen } from './RingingScreen.tsx';
import { TalkingScreen } from './TalkingScreen.tsx';
import { WrapUpScreen } from './WrapUpScreen.tsx';

interface Props extends CallViewProps {
  readonly line: Line | undefined;
  readonly lineState: LineState;
}

export const CallView = ({ call, commands, line, lineState }: Props) => {
  if (call.phase === 'ringing') return <RingingScreen call={call} />;
  if (call.phase === 'wrapUp') return <WrapUpScreen call={call} commands={commands} />;
  return <TalkingScreen call={call} commands={commands} line={line} lineState={lineState} />;
};
