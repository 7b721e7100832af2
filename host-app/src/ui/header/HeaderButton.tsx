import { Button, mergeClasses, Tooltip } from '@fluentui/react-components';
import type { ReactElement, RefCallback } from 'react';
import { useHeaderStyles } from './Header.styles.ts';

interface HeaderButtonProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly isPressed?: boolean;
  readonly onClick?: () => void;
  readonly ref?: RefCallback<HTMLButtonElement>;
}

/** An icon button of the header; further props are those that a menu gives its trigger. */
export function HeaderButton({ label, icon, isPressed, ref, ...rest }: HeaderButtonProps) {
  const styles = useHeaderStyles();
  return (
    <Tooltip content={label} relationship="label">
      <Button
        {...rest}
        ref={ref}
        className={mergeClasses(styles.button, isPressed === true && styles.buttonPressed)}
        appearance="transparent"
        icon={icon}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      />
    </Tooltip>
  );
}
