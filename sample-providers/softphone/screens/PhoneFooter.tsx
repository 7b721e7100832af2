import { Caption1, PresenceBadge } from '@fluentui/react-components';
import type { Environment } from 'provider-sdk';
import { usePhoneFooterStyles } from './PhoneFooter.styles.ts';

interface PhoneFooterProps {
  readonly environment: Environment;
}

export const PhoneFooter = ({ environment }: PhoneFooterProps) => {
  const styles = usePhoneFooterStyles();
  return (
    <footer className={styles.footer}>
      <PresenceBadge size="extra-small" status="available" aria-label="Connected" />
      <Caption1 className={styles.text}>
        {environment.username} · {environment.orgUniqueName} · simulated line
      </Caption1>
    </footer>
  );
};
