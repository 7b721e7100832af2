import { Button, type ButtonProps, Caption1, mergeClasses } from '@fluentui/react-components';
import { useCallControlsStyles } from './CallControls.styles.ts';

type RoundControlProps = ButtonProps & { readonly label: string };

/** A large round button with its label below. */
export const RoundControl = ({ label, className, ...button }: RoundControlProps) => {
  const styles = useCallControlsStyles();
  return (
    <div className={styles.control}>
      <Button
        {...button}
        shape="circular"
        size="large"
        aria-label={label}
        className={mergeClasses(styles.large, className)}
      />
      <Caption1 aria-hidden>{label}</Caption1>
    </div>
  );
};
