import type { TableDefinition } from '../../../dataverse/index.ts';
import type { PageData } from '../../../workspace/tabs/pages.ts';
import { openRecordSession } from '../../../workspace/sessions/sessions.ts';
import { useAgentAction } from '../../shell/useAgentAction.ts';

/** Starts a record in a separate session (documented). */
export function useNewRecord(): (table: TableDefinition, data?: PageData) => void {
  const act = useAgentAction();
  return ({ name, label }, data) => {
    const title = `New ${label.toLowerCase()}`;
    act(openRecordSession, { title, entityName: name, ...(data ? { data } : {}) });
  };
}
