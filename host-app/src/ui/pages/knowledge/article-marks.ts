import { useApp, useWorkspace } from '../../../store/hooks.ts';
import { selectFocusedSession } from '../../../workspace/sessions/session.ts';
import { recordOf } from '../../../workspace/tabs/tab.ts';
import { mine } from '../dashboard/mine.ts';
import { stringOf } from '../record/record-values.ts';
import { useRecordQuery } from '../record/useRecordQuery.ts';

/** A yes/no property of an article, stored as a row. */
export interface Mark {
  readonly isSet: boolean;
  readonly toggle: () => void;
}

const favorites = 'msdyn_favoriteknowledgearticle';
const links = 'knowledgearticleincident';
const nobody = '00000000-0000-0000-0000-000000000000';

/** Whether the article is one of the agent's favorites. */
export function useFavorite(articleId: string): Mark {
  const filter = `_msdyn_knowledgearticleid_value eq ${articleId} and ${mine}`;
  return useMark(favorites, filter, {
    'msdyn_knowledgearticleid@odata.bind': `/knowledgearticles(${articleId})`,
  });
}

/** Whether an article is linked to the case of the session; undefined without a case. */
export function useLinkToCase(articleId: string): Mark | undefined {
  const caseId = useWorkspace((state) => {
    const record = recordOf(selectFocusedSession(state).tabs[0]);
    return record?.entityName === 'incident' ? record.entityId : undefined;
  });
  const mark = useMark(
    links,
    `_knowledgearticleid_value eq ${articleId} and _incidentid_value eq ${caseId ?? nobody}`,
    {
      'knowledgearticleid@odata.bind': `/knowledgearticles(${articleId})`,
      'incidentid@odata.bind': `/incidents(${caseId})`,
    },
  );
  return caseId === undefined ? undefined : mark;
}

function useMark(table: string, filter: string, row: Readonly<Record<string, string>>): Mark {
  const { records } = useApp();
  const [found] = useRecordQuery(table, `?$filter=${filter}`, 1).records;
  const toggle = (): void => {
    if (found) records.delete(table, stringOf(found, `${table}id`));
    else records.create(table, row);
  };
  return { isSet: found !== undefined, toggle };
}

/** IDs of the agent's favorite articles, in the order in which they were chosen. */
export function useFavoriteIds(): readonly string[] {
  const query = `?$filter=${mine}&$orderby=createdon asc`;
  return useRecordQuery(favorites, query, 10).records.map((row) =>
    stringOf(row, '_msdyn_knowledgearticleid_value'),
  );
}
