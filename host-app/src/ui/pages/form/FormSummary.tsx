import { mergeClasses } from '@fluentui/react-components';
import type { Section } from './form-layouts.ts';
import { FormSection } from './FormSection.tsx';
import { useFormStyles } from './FormPage.styles.ts';
import { RelatedRecords } from './RelatedRecords.tsx';
import { hasRelatedRecords } from './related-queries.ts';
import { Timeline } from './timeline/Timeline.tsx';
import { useTimelineSources } from './timeline/useTimelineSources.ts';
import type { RecordForm } from './useRecordForm.ts';

interface FormSummaryProps {
  readonly form: RecordForm;
  readonly sections: readonly Section[];
}

/** Fields, timeline and related records side by side, as far as there is room. */
export function FormSummary({ form, sections }: FormSummaryProps) {
  const styles = useFormStyles();
  const { table, entityId } = form;
  const sources = useTimelineSources(table);
  const hasTimeline = entityId !== undefined && sources.length > 0;
  return (
    <div
      className={mergeClasses(
        styles.columns,
        hasTimeline && styles.columnsWithTimeline,
        hasTimeline && hasRelatedRecords(table) && styles.columnsWithRelated,
      )}
    >
      <div className={styles.main}>
        {sections.map((section) => (
          <FormSection key={section.title} section={section} form={form} />
        ))}
      </div>
      {hasTimeline && <Timeline form={form} entityId={entityId} sources={sources} />}
      {entityId !== undefined && hasRelatedRecords(table) && (
        <RelatedRecords table={table} entityId={entityId} />
      )}
    </div>
  );
}
