import { Button, Tooltip } from '@fluentui/react-components';
import { AddRegular, NavigationRegular } from '@fluentui/react-icons';
import { triggerOnDemand } from '../on-demand/trigger-on-demand.tsx';
import { useIsLegacyLayout } from '../shell/useIsLegacyLayout.ts';
import { useSessionRowStyles } from './SessionRow.styles.ts';

export const SiteMap = triggerOnDemand(
  ({ onUse }) => {
    const styles = useSessionRowStyles();
    const isLegacy = useIsLegacyLayout();
    return (
      <Tooltip content="Site map" relationship="label">
        <Button
          className={styles.siteMap}
          appearance="subtle"
          icon={isLegacy ? <AddRegular /> : <NavigationRegular />}
          aria-haspopup="dialog"
          aria-expanded={false}
          onClick={onUse}
        />
      </Tooltip>
    );
  },
  async () => (await import('./SiteMap.tsx')).SiteMap,
);
