import { Field } from '@fluentui/react-components';
import type { ColumnDefinition } from '../../../dataverse/index.ts';
import { own } from './edits.ts';
import { useFormStyles } from './FormPage.styles.ts';
import { FieldEditor } from './FieldEditor.tsx';
import type { RecordForm } from './useRecordForm.ts';

export interface FormFieldProps {
  readonly column: ColumnDefinition;
  readonly form: RecordForm;
  /** The label stands above the field instead of before it. */
  readonly isStacked?: boolean;
}

export function FormField({ column, form, isStacked = false }: FormFieldProps) {
  const styles = useFormStyles();
  const problem = own(form.problems, column.name);
  return (
    <Field
      label={column.label}
      orientation={isStacked ? 'vertical' : 'horizontal'}
      required={column.isRequired === true}
      className={isStacked ? undefined : styles.field}
      {...(problem === undefined ? {} : { validationMessage: problem })}
    >
      <FieldEditor column={column} form={form} />
    </Field>
  );
}
