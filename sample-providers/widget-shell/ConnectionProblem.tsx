import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';

interface ConnectionProblemProps {
  readonly reason: string;
  readonly onRetry: () => void;
}

export const ConnectionProblem = ({ reason, onRetry }: ConnectionProblemProps) => (
  <MessageBar intent="error" layout="multiline">
    <MessageBarBody>
      <MessageBarTitle>No workspace</MessageBarTitle>
      {reason}
    </MessageBarBody>
    <MessageBarActions>
      <Button onClick={onRetry}>Try again</Button>
    </MessageBarActions>
  </MessageBar>
);
