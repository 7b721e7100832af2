import { Button } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import { QuietCard } from '../QuietCard.tsx';
import { useFramedPageStyles } from './FramedPage.styles.ts';

interface LoadFailureProps {
  readonly title: string;
  readonly detail: string;
  readonly address: string;
  readonly onRetry: () => void;
}

const longestAddress = 500;

/** Replacement for a page that did not load. */
export function LoadFailure({ title, detail, address, onRetry }: LoadFailureProps) {
  const styles = useFramedPageStyles();
  return (
    <QuietCard title={title} detail={detail} isFailure>
      <code className={styles.address}>{address.slice(0, longestAddress)}</code>
      <Button appearance="primary" icon={<ArrowClockwiseRegular />} onClick={onRetry}>
        Retry
      </Button>
    </QuietCard>
  );
}
