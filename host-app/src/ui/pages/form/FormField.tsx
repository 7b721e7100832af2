import type { FormFieldProps } from './form-field-props.ts';
import { Field } from '@fluentui/react-components';
import { own } from './edits.ts';
import { useFormStyles } from './FormPage.styles.ts';
import { FieldEditor } from './FieldEditor.tsx';

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
