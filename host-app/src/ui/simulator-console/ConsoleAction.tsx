import { Button, Tooltip } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface ConsoleActionProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly isPressed?: boolean;
  readonly onClick: () => void;
}

/** A small button without words; its name is its tooltip. */
export function ConsoleAction({ label, icon, isPressed, onClick }: ConsoleActionProps) {
  return (
    <Tooltip content={label} relationship="label">
      <Button
        appearance="subtle"
        size="small"
        icon={icon}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
        onClick={onClick}
      />
    </Tooltip>
  );
}
