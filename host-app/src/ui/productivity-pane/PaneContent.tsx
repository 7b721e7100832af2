import { KnowledgeSearch } from '../pages/knowledge/KnowledgeSearch.tsx';
import { AgentScript } from './AgentScript.tsx';
import { useProductivityPaneStyles } from './ProductivityPane.styles.ts';
import type { PaneTool } from '../../workspace/panel/productivity-pane-shape.ts';

/** A tool of the pane; the agent's text and check marks are kept per session. */
export function PaneContent({ tool }: { readonly tool: PaneTool }) {
  const styles = useProductivityPaneStyles();
  if (tool === 'scripts') return <AgentScript />;
  if (tool === 'knowledge') return <KnowledgeSearch />;
  return <p className={styles.quiet}>No suggestions for this record.</p>;
}
