import { sectionKey } from '../../../store/form-looks.ts';
import { usePageStyles } from '../PageArea.styles.ts';
import { FormField } from './FormField.tsx';
import type { Section } from './form-layouts.ts';
import { useFormStyles } from './FormPage.styles.ts';
import { useLook } from './form-looks.ts';
import type { RecordForm } from './useRecordForm.ts';

interface FormSectionProps {
  readonly section: Section;
  readonly form: RecordForm;
}

export function FormSection({ section, form }: FormSectionProps) {
  const page = usePageStyles();
  const styles = useFormStyles();
  const { isVisible = true, label = section.title } = useLook(sectionKey(section.title));
  if (!isVisible) return null;
  return (
    <section className={page.card} aria-label={label}>
      <h2 className={styles.sectionTitle}>{label}</h2>
      <div className={styles.fields}>
        {section.columns.map((column) => (
          <FormField key={column.name} column={column} form={form} />
        ))}
      </div>
    </section>
  );
}
