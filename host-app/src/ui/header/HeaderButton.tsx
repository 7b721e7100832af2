import { Button, mergeClasses, Tooltip } from '@fluentui/react-components';
import type { ReactElement, RefCallback } from 'react';
import { useTriggerTip } from '../on-demand/useTriggerTip.ts';
import { useHeaderStyles } from './Header.styles.ts';

interface HeaderButtonProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly isPressed?: boolean;
  /** Popup type, for buttons whose menu has not loaded yet. */
  readonly opens?: 'menu' | 'dialog';
  readonly onClick?: () => void;
  readonly ref?: RefCallback<HTMLButtonElement>;
  readonly 'aria-expanded'?: boolean | 'true' | 'false';
}

/** An icon button of the header; additional props come from a menu for its trigger. */
export function HeaderButton({ label, icon, isPressed, opens, ref, ...rest }: HeaderButtonProps) {
  const styles = useHeaderStyles();
  const tip = useTriggerTip(String(rest['aria-expanded']) === 'true');
  return (
    <Tooltip {...tip} content={label} relationship="label">
      <Button
        {...rest}
        ref={ref}
        className={mergeClasses(styles.button, isPressed === true && styles.buttonPressed)}
        appearance="transparent"
        icon={icon}
        {...(opens === undefined ? {} : { 'aria-haspopup': opens, 'aria-expanded': false })}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      />
    </Tooltip>
  );
}
