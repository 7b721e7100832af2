import { Button, Tooltip } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface ConsoleActionProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly isPressed?: boolean;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
}

/** A small button without a visible label; its name is its tooltip. */
export function ConsoleAction(props: ConsoleActionProps) {
  const { label, icon, isPressed, isDisabled = false, onClick } = props;
  return (
    <Tooltip content={label} relationship="label">
      <Button
        appearance="subtle"
        size="small"
        icon={icon}
        // Reaching the last one keeps the keyboard focus.
        disabledFocusable={isDisabled}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
        onClick={onClick}
      />
    </Tooltip>
  );
}
