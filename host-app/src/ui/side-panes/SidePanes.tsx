import { Button, CounterBadge, Tooltip } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { Activity, useMemo } from 'react';
import { useApp } from '../../store/hooks.ts';
import { closePane, selectPane, type SidePane } from '../../store/script-desk.ts';
import { useScriptDesk } from '../../store/use-script-desk.ts';
import { parseUrl } from '../../parse-url.ts';
import { plainTab } from '../../workspace/tabs/tab.ts';
import { PageHost, type HostOfPage } from '../pages/page-host.ts';
import { PageView } from '../pages/PageView.tsx';
import { Region } from '../region/Region.tsx';
import { shownText } from '../shell/shown-text.ts';
import { useSidePanesStyles } from './SidePanes.styles.ts';

/** Panes of scripts: a strip of buttons, and the pane that one of them opened. */
export function SidePanes() {
  const styles = useSidePanesStyles();
  const { panes, selectedPane, isExpanded } = useScriptDesk((screen) => screen);
  const shown = panes.filter(({ hidden }) => !hidden);
  const isOpen = ({ id }: SidePane): boolean => isExpanded && id === selectedPane;
  return (
    <aside data-part="sidepanes" className={styles.panes} aria-label="Side panes">
      {shown.map((pane) =>
        isOpen(pane) || pane.alwaysRender ? (
          <Activity key={pane.id} mode={isOpen(pane) ? 'visible' : 'hidden'}>
            <OpenPane pane={pane} />
          </Activity>
        ) : null,
      )}
      <div className={styles.strip} role="toolbar" aria-label="Panes" aria-orientation="vertical">
        {shown.map((pane) => (
          <PaneButton key={pane.id} pane={pane} isOpen={isOpen(pane)} />
        ))}
      </div>
    </aside>
  );
}

function nameOf({ title, id }: SidePane): string {
  return shownText(title || id);
}

function OpenPane({ pane }: { readonly pane: SidePane }) {
  const styles = useSidePanesStyles();
  const { scripts } = useApp();
  const name = nameOf(pane);
  const close = (): void => scripts.change((screen) => closePane(screen, pane.id));
  return (
    <section className={styles.pane} style={{ width: pane.width }} aria-label={name}>
      {!pane.hideHeader && (
        <div className={styles.head}>
          <h2 className={styles.title}>{name}</h2>
          {pane.canClose && (
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={`Close ${name}`}
              onClick={close}
            />
          )}
        </div>
      )}
      <div className={styles.page}>
        <Region name={`The pane “${name}”`} look="card">
          <PageOfPane pane={pane} />
        </Region>
      </div>
    </section>
  );
}

function PageOfPane({ pane: { id, title, page } }: { readonly pane: SidePane }) {
  const { scripts } = useApp();
  const host = useMemo<HostOfPage>(
    () => ({
      showSaved: (_title, saved) =>
        scripts.change(({ panes }) => ({
          panes: panes.map((pane) => (pane.id === id ? { ...pane, page: saved } : pane)),
        })),
      close: () => scripts.change((screen) => closePane(screen, id)),
    }),
    [scripts, id],
  );
  if (!page) return null;
  return (
    <PageHost value={host}>
      <PageView tab={plainTab(`pane ${id}`, title, page)} />
    </PageHost>
  );
}

function PaneButton({ pane, isOpen }: { readonly pane: SidePane; readonly isOpen: boolean }) {
  const styles = useSidePanesStyles();
  const { scripts } = useApp();
  const toggle = (): void =>
    scripts.change((screen) => (isOpen ? { isExpanded: false } : selectPane(screen, pane.id)));
  const count = typeof pane.badge === 'number' ? `, ${pane.badge} new` : '';
  return (
    <div className={styles.item}>
      <Tooltip content={`${nameOf(pane)}${count}`} relationship="label" positioning="before">
        <Button
          appearance={isOpen ? 'secondary' : 'subtle'}
          icon={<PanePicture pane={pane} />}
          aria-expanded={isOpen}
          onClick={toggle}
        />
      </Tooltip>
      <PaneBadge badge={pane.badge} />
    </div>
  );
}

function PanePicture({ pane }: { readonly pane: SidePane }) {
  const styles = useSidePanesStyles();
  const address = pictureAddress(pane.imageSrc);
  if (address !== undefined) return <img className={styles.picture} src={address} alt="" />;
  return <span className={styles.letter}>{Array.from(nameOf(pane))[0]?.toUpperCase()}</span>;
}

function PaneBadge({ badge }: Pick<SidePane, 'badge'>) {
  const styles = useSidePanesStyles();
  if (badge === false || badge === '') return null;
  if (typeof badge === 'string') {
    const address = pictureAddress(badge);
    return address === undefined ? null : (
      <img className={`${styles.badge} ${styles.badgePicture}`} src={address} alt="" />
    );
  }
  return (
    <CounterBadge
      className={styles.badge}
      size="small"
      color="danger"
      aria-hidden
      {...(badge === true ? { dot: true } : { count: badge })}
    />
  );
}

/** Addresses of the organization and of the web; anything else could run as the workspace. */
function pictureAddress(given: string): string | undefined {
  if (given === '') return undefined;
  const url = parseUrl(given) ?? parseUrl(`${location.origin}/${given.replace(/^\/+/, '')}`);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined;
}
