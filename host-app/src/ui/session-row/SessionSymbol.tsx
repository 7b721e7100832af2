import { useState } from 'react';
import { useWorkspace } from '../../store/hooks.ts';
import type { Session } from '../../workspace/sessions/session-shape.ts';
import { findTemplate } from '../../workspace/templates/templates.ts';
import type { WorkspaceState } from '../../workspace/whole/state.ts';
import { PageIcon } from '../page-icon/PageIcon.tsx';
import { webResourceAddress } from '../pages/framed/web-resource-address.ts';
import { useIsLegacyLayout } from '../shell/useIsLegacyLayout.ts';
import { personColor } from '../theme/person-color.ts';
import { initialsOf } from './initials.ts';
import { useSessionRowStyles } from './SessionRow.styles.ts';

/**
 * The icon of the template, or else that of the anchor page; initials where the icon cannot be
 * loaded, and in the legacy layout (look.md 1).
 */
export function SessionSymbol({ session }: { readonly session: Session }) {
  const styles = useSessionRowStyles();
  const isLegacy = useIsLegacyLayout();
  const address = useWorkspace((state) => templateIcon(state, session));
  const [failed, setFailed] = useState<string>();
  if (address !== undefined && address !== failed) {
    return (
      <img className={styles.ownIcon} src={address} alt="" onError={() => setFailed(address)} />
    );
  }
  const [anchor] = session.tabs;
  if (address === undefined && !isLegacy && anchor)
    return <PageIcon page={anchor.page} size={18} />;
  return (
    <span className={styles.circle} style={personColor(session.title)}>
      {initialsOf(session.title)}
    </span>
  );
}

/** Only templates of type Generic have an icon: a web resource, and no GIF (documented). */
function templateIcon(
  { templates }: WorkspaceState,
  { templateName }: Session,
): string | undefined {
  const template =
    templateName === undefined ? undefined : findTemplate(templates.sessions, templateName);
  const name = template?.icon?.replace(/^\/?webresources\//i, '') ?? '';
  if (name === '' || template?.type === 'Entity' || /\.gif$/i.test(name)) return undefined;
  return webResourceAddress(name, undefined);
}
