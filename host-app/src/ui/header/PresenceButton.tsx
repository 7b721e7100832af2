import { Button, Tooltip } from '@fluentui/react-components';
import type { RefCallback } from 'react';
import { useWorkspace } from '../../store/hooks.ts';
import { selectPresence } from '../../workspace/people/presence.ts';
import { initialsOf } from '../session-row/initials.ts';
import { personColor } from '../theme/person-color.ts';
import { useHeaderStyles } from './Header.styles.ts';
import { PresenceDot } from './PresenceDot.tsx';

interface PresenceButtonProps {
  readonly onClick?: () => void;
  readonly ref?: RefCallback<HTMLButtonElement>;
}

/** The agent and their presence; additional props come from a dialog for its trigger. */
export function PresenceButton({ ref, ...rest }: PresenceButtonProps) {
  const styles = useHeaderStyles();
  const fullName = useWorkspace((state) => state.environment.user.fullName);
  const presence = useWorkspace(selectPresence);
  const text = presence?.presenceText ?? 'Unknown';
  return (
    <Tooltip content={`${fullName}: ${text}. Opens the presence list.`} relationship="description">
      <Button
        {...rest}
        ref={ref}
        className={styles.button}
        appearance="transparent"
        aria-label={`Presence: ${text}`}
        aria-haspopup="dialog"
        disabledFocusable={presence === undefined}
      >
        <span className={styles.face} style={personColor(fullName)} aria-hidden>
          {initialsOf(fullName)}
          <PresenceDot presence={presence} className={styles.faceDot} />
        </span>
      </Button>
    </Tooltip>
  );
}
