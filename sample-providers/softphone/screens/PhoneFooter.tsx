import { Caption1, PresenceBadge } from '@fluentui/react-components';
import type { Environment } from 'provider-sdk';
import { useIsPresented } from '../../widget-shell/presented.ts';
import type { LineState } from '../calls/line-state.ts';
import { usePhoneFooterStyles } from './PhoneFooter.styles.ts';

interface PhoneFooterProps {
  readonly environment: Environment;
  readonly line: LineState;
}

const lineText = ({ status, colleagues, customers }: LineState): string => {
  if (status === 'simulated') return 'Demo line';
  if (status !== 'open') return 'No phone line, calls are simulated';
  const others = colleagues.length + customers.length;
  return others === 0
    ? 'Connected'
    : `Connected, ${others} other ${others === 1 ? 'phone' : 'phones'} online`;
};

export const PhoneFooter = ({ environment, line }: PhoneFooterProps) => {
  const styles = usePhoneFooterStyles();
  const isPresented = useIsPresented();
  return (
    <footer className={styles.footer}>
      <PresenceBadge size="extra-small" status="available" aria-label="Connected" />
      <Caption1 className={styles.text}>
        {isPresented
          ? environment.username
          : `${environment.username} · ${environment.orgUniqueName} · ${lineText(line)}`}
      </Caption1>
    </footer>
  );
};
