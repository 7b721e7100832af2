import { Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';
import type {
  ColumnDefinition,
  DataverseRecord,
  TableDefinition,
} from '../../../dataverse/index.ts';
import { useApply } from '../../../store/hooks.ts';
import { markTabDirty } from '../../../workspace/tabs/tabs.ts';
import type { Tab as PageTab } from '../../../workspace/tabs/tab.ts';
import { usePageStyles } from '../PageArea.styles.ts';
import { layoutOf, type FormLayout } from './form-layouts.ts';
import { FormCommands } from './FormCommands.tsx';
import { FormHeader } from './FormHeader.tsx';
import { FormNotices } from './FormNotices.tsx';
import { FormSection } from './FormSection.tsx';
import { FormSummary } from './FormSummary.tsx';
import { initialDraft } from './initial-draft.ts';
import { useFormStyles } from './FormPage.styles.ts';
import { RelatedGrids } from './RelatedGrids.tsx';
import { useAgentsForm } from './useOpenForm.ts';
import { useRecordForm, type RecordForm } from './useRecordForm.ts';
import { useApp } from '../../../store/hooks.ts';
import type { RecordPage } from './record-page.ts';

interface RecordFormViewProps {
  readonly tab: PageTab;
  readonly page: RecordPage;
  readonly table: TableDefinition;
  readonly read: () => DataverseRecord;
}

const parts = ['Summary', 'Details', 'Related'] as const;
type Part = (typeof parts)[number];

// The platform assigns an owner, so no one has to; an owner that the agent clears is missing.
function isAskedFor({ isRequired, lookupKind }: ColumnDefinition): boolean {
  return isRequired === true && lookupKind !== 'owner';
}

export function RecordFormView({ tab, page, table, read }: RecordFormViewProps) {
  const pageStyles = usePageStyles();
  const apply = useApply();
  const { records } = useApp();
  const [part, setPart] = useState<Part>('Summary');
  const layout = layoutOf(table);
  const form = useRecordForm({
    table,
    entityId: page.entityId,
    read,
    initial: initialDraft(table, page.data, records),
    required: [...layout.summary, ...layout.details]
      .flatMap(({ columns }) => columns)
      .filter(isAskedFor),
    onDirty: (isDirty) => apply(markTabDirty, { tabId: tab.id, isDirty }),
  });
  const shown = useAgentsForm(tab, form);
  return (
    <>
      <FormCommands tab={tab} page={page} form={form} />
      <FormNotices tab={tab} form={form} />
      <div className={pageStyles.scroller}>
        <FormHeader form={shown}>
          <PartTabs part={part} isNew={page.entityId === undefined} onSelect={setPart} />
        </FormHeader>
        <FormPart part={part} form={shown} layout={layout} />
      </div>
    </>
  );
}

function PartTabs({
  part,
  isNew,
  onSelect,
}: {
  readonly part: Part;
  readonly isNew: boolean;
  readonly onSelect: (part: Part) => void;
}) {
  return (
    <TabList
      aria-label="Form tabs"
      size="small"
      selectedValue={part}
      onTabSelect={(_event, data) => onSelect(parts.find((name) => name === data.value) ?? part)}
    >
      {parts
        .filter((name) => !isNew || name !== 'Related')
        .map((name) => (
          <Tab key={name} value={name}>
            {name}
          </Tab>
        ))}
    </TabList>
  );
}

function FormPart({
  part,
  form,
  layout,
}: {
  readonly part: Part;
  readonly form: RecordForm;
  readonly layout: FormLayout;
}) {
  const styles = useFormStyles();
  if (part === 'Summary') return <FormSummary form={form} sections={layout.summary} />;
  if (part === 'Related' && form.entityId !== undefined) {
    return <RelatedGrids table={form.table} entityId={form.entityId} />;
  }
  return (
    <div className={styles.details}>
      {layout.details.map((section) => (
        <FormSection key={section.title} section={section} form={form} />
      ))}
    </div>
  );
}
