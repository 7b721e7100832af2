import { Button, Persona } from '@fluentui/react-components';
import { selectTransferText, type Transfer } from '../calls/transfer.ts';
import { useTransferCardStyles } from './TransferCard.styles.ts';
import type { CallViewProps } from './call-view-props.ts';

interface TransferCardProps extends CallViewProps {
  readonly transfer: Transfer;
}

/** The colleague who is being asked, while the customer hears music. */
export const TransferCard = ({ call, commands, transfer }: TransferCardProps) => {
  const styles = useTransferCardStyles();
  return (
    <section className={styles.card} aria-label="Transfer">
      <Persona
        name={transfer.to.name}
        avatar={{ color: 'colorful' }}
        secondaryText={selectTransferText(transfer)}
      />
      <div className={styles.buttons}>
        {transfer.phase === 'consulting' && (
          <Button appearance="primary" onClick={() => commands.completeTransfer(call)}>
            Complete transfer
          </Button>
        )}
        {transfer.phase !== 'moving' && (
          <Button onClick={() => commands.callOffTransfer(call)}>Back to customer</Button>
        )}
      </div>
    </section>
  );
};
