import { Button, Tooltip } from '@fluentui/react-components';
import { NavigationRegular } from '@fluentui/react-icons';
import { triggerOnDemand } from '../on-demand/trigger-on-demand.tsx';
import { useSessionRowStyles } from './SessionRow.styles.ts';

export const SiteMap = triggerOnDemand(
  ({ onUse }) => {
    const styles = useSessionRowStyles();
    return (
      <Tooltip content="Site map" relationship="label">
        <Button
          className={styles.siteMap}
          appearance="subtle"
          icon={<NavigationRegular />}
          aria-haspopup="dialog"
          aria-expanded={false}
          onClick={onUse}
        />
      </Tooltip>
    );
  },
  async () => (await import('./SiteMap.tsx')).SiteMap,
);
