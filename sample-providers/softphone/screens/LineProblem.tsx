import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Call } from '../calls/call.ts';
import type { LineState } from '../calls/line-state.ts';

interface LineProblemProps {
  readonly call: Call;
  readonly lineState: LineState;
}

/** Why one side hears less than it should. */
export const LineProblem = ({ call, lineState }: LineProblemProps) => {
  const { voiceProblem, isSoundBlocked } = lineState;
  return (
    <>
      {voiceProblem !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {voiceProblem}.{' '}
            {call.isReal
              ? 'The caller hears a quiet tone instead.'
              : 'The call continues without it.'}
          </MessageBarBody>
        </MessageBar>
      )}
      {call.otherProblem !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            On the caller’s side: {call.otherProblem}. You hear a quiet tone instead.
          </MessageBarBody>
        </MessageBar>
      )}
      {call.isReal && isSoundBlocked && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>Click anywhere in the softphone to hear the caller.</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
};
