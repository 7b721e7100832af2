import type { RecordPage } from './record-page.ts';
import { useState } from 'react';
import { DataverseError, type DataverseRecord } from '../../../dataverse/index.ts';
import { useApp } from '../../../store/hooks.ts';
import type { Tab } from '../../../workspace/tabs/tab.ts';
import { ArticlePage } from '../knowledge/ArticlePage.tsx';
import { QuietCard } from '../QuietCard.tsx';
import { newRecord } from './new-record.ts';
import { RecordFormView } from './RecordFormView.tsx';

interface FormPageProps {
  readonly tab: Tab;
  readonly page: RecordPage;
}

/** The form of any table: finds table and record, or explains why there is nothing to show. */
export function FormPage({ tab, page }: FormPageProps) {
  const { records } = useApp();
  // An article is shown for reading first; its form opens on request.
  const [isEdited, setEdited] = useState(false);
  const table = records.findTable(page.entityName);
  if (!table) {
    return (
      <QuietCard isFailure title="Unknown table" detail={`There is no table ${page.entityName}.`} />
    );
  }
  const { entityId } = page;
  const read = (): DataverseRecord =>
    entityId === undefined ? newRecord(table) : records.retrieve(table.name, entityId);
  const problem = problemWith(read);
  if (problem !== undefined) {
    return (
      <QuietCard
        isFailure
        title={`This ${table.label.toLowerCase()} cannot be shown`}
        detail={problem}
      />
    );
  }
  if (table.name === 'knowledgearticle' && entityId !== undefined && !isEdited) {
    return <ArticlePage table={table} entityId={entityId} onEdit={() => setEdited(true)} />;
  }
  return <RecordFormView tab={tab} page={page} table={table} read={read} />;
}

function problemWith(read: () => DataverseRecord): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof DataverseError) {
      const { code, message, source } = error;
      return code === 'invalid-id' ? `${message} The given ID is "${source}".` : message;
    }
    throw error;
  }
}
