import { usePageStyles } from '../PageArea.styles.ts';
import { FormField } from './FormField.tsx';
import type { Section } from './form-layouts.ts';
import { useFormStyles } from './FormPage.styles.ts';
import type { RecordForm } from './useRecordForm.ts';

interface FormSectionProps {
  readonly section: Section;
  readonly form: RecordForm;
}

export function FormSection({ section, form }: FormSectionProps) {
  const page = usePageStyles();
  const styles = useFormStyles();
  return (
    <section className={page.card} aria-label={section.title}>
      <h2 className={styles.sectionTitle}>{section.title}</h2>
      <div className={styles.fields}>
        {section.columns.map((column) => (
          <FormField key={column.name} column={column} form={form} />
        ))}
      </div>
    </section>
  );
}
