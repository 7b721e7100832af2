import {
  Button,
  Dialog,
  DialogSurface,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { useApp } from '../../store/hooks.ts';
import type { PageDialog } from '../../store/script-desk.ts';
import { plainTab } from '../../workspace/tabs/tab.ts';
import { PageHost, type HostOfPage } from '../pages/page-host.ts';
import { PageView } from '../pages/PageView.tsx';
import { Region } from '../region/Region.tsx';
import { shownText } from '../shell/shown-text.ts';

const useStyles = makeStyles({
  surface: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    width: 'min(900px, 90vw)',
    height: '80vh',
    maxWidth: '100vw',
    maxHeight: '100vh',
    padding: 0,
    overflow: 'hidden',
  },
  side: { height: '100vh', margin: '0 0 0 auto', borderRadius: 0 },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  page: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    containerType: 'inline-size',
  },
});

/** A page of a script over the workspace. */
export function PageDialogView({ dialog }: { readonly dialog: PageDialog }) {
  const styles = useStyles();
  const { scripts } = useApp();
  const { id, title, page, width, height, isAtSide } = dialog;
  const host = useMemo<HostOfPage>(() => {
    const close = (): void => {
      const closed = scripts.state().dialogs.find((each) => each.id === id);
      scripts.change(({ dialogs }) => ({ dialogs: dialogs.filter((each) => each.id !== id) }));
      closed?.onClose(closed.saved);
    };
    return {
      close,
      showSaved: (name, { entityName, entityId }) =>
        scripts.change(({ dialogs }) => ({
          dialogs: dialogs.map((each) =>
            each.id === id
              ? {
                  ...each,
                  title: name,
                  page: { type: 'entityrecord', entityName, entityId },
                  saved: { entityType: entityName, id: entityId, name },
                }
              : each,
          ),
        })),
    };
  }, [scripts, id]);
  const name = shownText(title);
  return (
    <Dialog open onOpenChange={(_event, data) => data.open || host.close()}>
      <DialogSurface
        aria-label={name}
        className={mergeClasses(styles.surface, isAtSide && styles.side)}
        style={{ ...(width ? { width } : {}), ...(height ? { height } : {}) }}
      >
        <div className={styles.head}>
          <h2 className={styles.title}>{name}</h2>
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label="Close"
            onClick={host.close}
          />
        </div>
        <div className={styles.page}>
          <Region name={`The page “${name}”`} look="card">
            <PageHost value={host}>
              <PageView tab={plainTab(`dialog ${id}`, title, page)} />
            </PageHost>
          </Region>
        </div>
      </DialogSurface>
    </Dialog>
  );
}
