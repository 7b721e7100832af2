import { Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';
import type {
  ColumnDefinition,
  DataverseRecord,
  TableDefinition,
} from '../../../dataverse/index.ts';
import { useApply } from '../../../store/hooks.ts';
import type { FormGrid, FormPart as PartOfForm } from '../../../store/open-form.ts';
import { partKey } from '../../../store/form-looks.ts';
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
import { relatedQueriesOf } from './related-queries.ts';
import { RelatedGrids } from './RelatedGrids.tsx';
import { ScriptedTab, useAskedColumns, useLook } from './form-looks.ts';
import { useAgentsForm, useHeardForm } from './useOpenForm.ts';
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
function isAskedFor({ lookupKind }: ColumnDefinition): boolean {
  return lookupKind !== 'owner';
}

export function RecordFormView(props: RecordFormViewProps) {
  return (
    <ScriptedTab value={props.tab.id}>
      <RecordFormBody {...props} />
    </ScriptedTab>
  );
}

function RecordFormBody({ tab, page, table, read }: RecordFormViewProps) {
  const pageStyles = usePageStyles();
  const apply = useApply();
  const { records, scripts } = useApp();
  const [part, setPart] = useState<Part>('Summary');
  const layout = layoutOf(table);
  const asked = [...layout.summary, ...layout.details].flatMap(({ columns }) =>
    columns.filter(isAskedFor),
  );
  const form = useHeardForm(
    tab,
    useRecordForm({
      table,
      entityId: page.entityId,
      read,
      initial: initialDraft(table, page.data, records),
      required: useAskedColumns(asked),
      onDirty: (isDirty) => apply(markTabDirty, { tabId: tab.id, isDirty }),
    }),
  );
  const shown = useAgentsForm(tab, form);
  const show = (name: string): void => {
    const next = partNamed(name);
    if (next === undefined || next === part) return;
    setPart(next);
    scripts.listeners()?.partShown(tab.id, next);
  };
  return (
    <>
      <FormCommands
        tab={tab}
        page={page}
        form={form}
        view={{ parts: partsOf(layout), grids: gridsOf(table, page), shown: part, show }}
      />
      <FormNotices tab={tab} form={form} />
      <div className={pageStyles.scroller}>
        <FormHeader form={shown}>
          <PartTabs part={part} isNew={page.entityId === undefined} onSelect={show} />
        </FormHeader>
        <FormPart part={part} form={shown} layout={layout} />
      </div>
    </>
  );
}

function partNamed(name: string): Part | undefined {
  return parts.find((part) => part === name);
}

function sectionsOf(sections: FormLayout['summary']): PartOfForm['sections'] {
  return sections.map(({ title, columns }) => ({
    name: title,
    columns: columns.map(({ name }) => name),
  }));
}

/** The form in the words of scripts. */
function partsOf({ summary, details }: FormLayout): readonly PartOfForm[] {
  return [
    { name: 'Summary', sections: sectionsOf(summary) },
    { name: 'Details', sections: sectionsOf(details) },
    { name: 'Related', sections: [] },
  ];
}

/** The lists beside the fields, in the words of scripts. */
function gridsOf(table: TableDefinition, { entityId }: RecordPage): readonly FormGrid[] {
  if (entityId === undefined) return [];
  return relatedQueriesOf(table).map(({ title, entityName, column }) => ({
    name: title,
    entityName,
    column,
  }));
}

function PartTabs({
  part,
  isNew,
  onSelect,
}: {
  readonly part: Part;
  readonly isNew: boolean;
  readonly onSelect: (part: string) => void;
}) {
  const looks = {
    Summary: useLook(partKey('Summary')),
    Details: useLook(partKey('Details')),
    Related: useLook(partKey('Related')),
  };
  return (
    <TabList
      aria-label="Form tabs"
      size="small"
      selectedValue={part}
      onTabSelect={(_event, data) => onSelect(String(data.value))}
    >
      {parts
        .filter((name) => !isNew || name !== 'Related')
        .filter((name) => looks[name].isVisible !== false)
        .map((name) => (
          <Tab key={name} value={name}>
            {looks[name].label ?? name}
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
