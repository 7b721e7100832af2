import { Button, Tooltip } from '@fluentui/react-components';
import { BookRegular, ClipboardTaskListLtrRegular, LightbulbRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useApply, useWorkspace } from '../../store/hooks.ts';
import {
  selectHasTools,
  selectPaneTool,
  showPaneTool,
} from '../../workspace/panel/productivity-pane.ts';
import { homeSessionId } from '../../workspace/sessions/session.ts';
import { PaneContent } from './PaneContent.tsx';
import { useProductivityPaneStyles } from './ProductivityPane.styles.ts';
import { paneTools } from '../../workspace/panel/productivity-pane-shape.ts';
import type { PaneTool } from '../../workspace/panel/productivity-pane-shape.ts';

const looks: Readonly<Record<PaneTool, { readonly label: string; readonly icon: ReactElement }>> = {
  assist: { label: 'Smart assist', icon: <LightbulbRegular /> },
  scripts: { label: 'Agent scripts', icon: <ClipboardTaskListLtrRegular /> },
  knowledge: { label: 'Knowledge search', icon: <BookRegular /> },
};

/**
 * Tools for the record of the session: a strip of buttons, and the tool that one of them opened.
 */
export function ProductivityPane() {
  const styles = useProductivityPaneStyles();
  const tool = useWorkspace(selectPaneTool);
  const isHome = useWorkspace((state) => state.focusedSessionId === homeSessionId);
  if (isHome) return null;
  return (
    <aside data-part="pane" className={styles.pane} aria-label="Productivity pane">
      {tool && (
        <section className={styles.content} aria-label={looks[tool].label}>
          <h2 className={styles.title}>{looks[tool].label}</h2>
          <PaneContent tool={tool} />
        </section>
      )}
      <div className={styles.strip} role="toolbar" aria-label="Productivity tools">
        {paneTools.map((name) => (
          <ToolButton key={name} name={name} isOpen={tool === name} />
        ))}
      </div>
    </aside>
  );
}

function ToolButton({ name, isOpen }: { readonly name: PaneTool; readonly isOpen: boolean }) {
  const apply = useApply();
  const hasTools = useWorkspace(selectHasTools);
  const { label, icon } = looks[name];
  return (
    <Tooltip content={label} relationship="label" positioning="before">
      <Button
        appearance={isOpen ? 'secondary' : 'subtle'}
        icon={icon}
        aria-expanded={isOpen}
        disabledFocusable={!hasTools}
        onClick={() => apply(showPaneTool, { tool: isOpen ? undefined : name })}
      />
    </Tooltip>
  );
}
