import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { LineState } from '../calls/line-state.ts';

/** Why somebody hears less than they should. */
export const LineProblem = ({ lineState }: { readonly lineState: LineState }) => {
  const { voiceProblem, isSoundBlocked } = lineState;
  if (voiceProblem !== undefined) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{voiceProblem}. The caller hears a quiet tone instead.</MessageBarBody>
      </MessageBar>
    );
  }
  return isSoundBlocked ? (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>Click anywhere in the softphone to hear the caller.</MessageBarBody>
    </MessageBar>
  ) : null;
};
