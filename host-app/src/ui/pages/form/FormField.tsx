import type { FormFieldProps } from './form-field-props.ts';
import { Field } from '@fluentui/react-components';
import { own } from './edits.ts';
import { useFormStyles } from './FormPage.styles.ts';
import { FieldEditor } from './FieldEditor.tsx';
import { useLookedColumn } from './form-looks.ts';

export function FormField({ column: given, form, isStacked = false }: FormFieldProps) {
  const styles = useFormStyles();
  const { column, look } = useLookedColumn(given);
  const { isVisible = true, isDisabled = false, notices = [] } = look;
  if (!isVisible) return null;
  const problem = own(form.problems, column.name) ?? notices[0]?.text;
  return (
    <Field
      label={column.label}
      orientation={isStacked ? 'vertical' : 'horizontal'}
      required={column.isRequired === true}
      className={isStacked ? undefined : styles.field}
      data-column={column.name}
      {...(problem === undefined ? {} : { validationMessage: problem })}
    >
      <FieldEditor column={column} form={form} {...(isDisabled ? { disabled: true } : {})} />
    </Field>
  );
}
