import { Activity } from 'react';
import { useWorkspace } from '../../store/hooks.ts';
import { selectFocusedTab } from '../../workspace/session.ts';
import { pageElementId } from './page-element-id.ts';
import { PageView } from './PageView.tsx';
import { usePageAreaStyles } from './PageArea.styles.ts';
import { useKeptTabs } from './useKeptTabs.ts';

/** The page of the focused tab; recent others are kept as they are and only put out of sight. */
export function PageArea() {
  const styles = usePageAreaStyles();
  const focused = useWorkspace(selectFocusedTab);
  const kept = useKeptTabs();
  return (
    <main className={styles.area}>
      {kept.map((tab) => (
        <Activity key={tab.id} mode={tab.id === focused?.id ? 'visible' : 'hidden'}>
          <div
            role="tabpanel"
            id={pageElementId(tab.id)}
            aria-label={tab.title}
            className={styles.page}
          >
            <PageView key={tab.revision} tab={tab} />
          </div>
        </Activity>
      ))}
    </main>
  );
}
