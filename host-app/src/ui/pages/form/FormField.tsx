import { Field } from '@fluentui/react-components';
import type { ColumnDefinition } from '../../../dataverse/index.ts';
import { useFormStyles } from './FormPage.styles.ts';
import { FieldEditor } from './FieldEditor.tsx';
import type { RecordForm } from './useRecordForm.ts';

export interface FormFieldProps {
  readonly column: ColumnDefinition;
  readonly form: RecordForm;
}

export function FormField({ column, form }: FormFieldProps) {
  const styles = useFormStyles();
  const problem = form.problems[column.name];
  return (
    <Field
      label={column.label}
      required={column.isRequired === true}
      className={column.type === 'memo' ? styles.wideField : undefined}
      {...(problem === undefined ? {} : { validationMessage: problem })}
    >
      <FieldEditor column={column} form={form} />
    </Field>
  );
}
