import { Input, Select, Textarea, type InputProps } from '@fluentui/react-components';
import type { ColumnDefinition } from '../../../dataverse/index.ts';
import { shownText } from '../../shell/shown-text.ts';
import { CallButton } from '../record/CallButton.tsx';
import { textOf } from '../record/record-values.ts';
import { isNumeric, toText } from './field-values.ts';
import { LookupEditor } from './LookupEditor.tsx';
import { toLocalInput } from './local-time.ts';
import type { FormFieldProps } from './form-field-props.ts';

/** The control for one column; the enclosing `Field` provides its label and additional props. */
export function FieldEditor({ column, form, ...field }: FormFieldProps) {
  const props = { column, form, ...field };
  if (column.isReadOnly === true) return <ReadOnly {...props} />;
  const text = toText(form.valueOf(column));
  if (text.length > mostEditable) return <ShownValue {...field} text={text} />;
  switch (column.type) {
    case 'any':
    case 'choices':
    case 'guid':
    case 'id':
    case 'image':
    case 'managed':
    case 'parties':
    case 'table':
    case 'virtual':
      return <ReadOnly {...props} />;
    case 'lookup':
      return <LookupEditor {...props} />;
    case 'memo':
      return <MemoEditor {...props} />;
    case 'boolean':
    case 'choice':
    case 'state':
    case 'status':
      return <ChoiceEditor {...props} />;
    case 'bigint':
    case 'date':
    case 'datetime':
    case 'decimal':
    case 'double':
    case 'integer':
    case 'money':
    case 'text':
      return <TextEditor {...props} />;
  }
}

function ReadOnly({ column, form, ...field }: FormFieldProps) {
  return <ShownValue {...field} text={textOf(form.record, column)} />;
}

/** As many letters as the product's longest column, and more than a control can draw at once. */
const mostEditable = 100_000;

function ShownValue({ text, ...field }: InputProps & { readonly text: string }) {
  return <Input {...field} appearance="filled-darker" readOnly value={shownText(text)} />;
}

function MemoEditor({ column, form, ...field }: FormFieldProps) {
  return (
    <Textarea
      {...field}
      appearance="filled-darker"
      resize="vertical"
      rows={4}
      value={toText(form.valueOf(column))}
      onChange={(_event, data) => form.change(column, data.value)}
    />
  );
}

function ChoiceEditor({ column, form, ...field }: FormFieldProps) {
  const isYesNo = column.type === 'boolean';
  const value = form.valueOf(column);
  const choose = (text: string): void => {
    if (text === '') form.change(column, null);
    else form.change(column, isYesNo ? text === '1' : Number(text));
  };
  return (
    <Select
      {...field}
      appearance="filled-darker"
      value={typeof value === 'boolean' ? String(Number(value)) : toText(value)}
      onChange={(_event, data) => choose(data.value)}
    >
      <option value="">---</option>
      {column.choices?.map((choice) => (
        <option key={choice.value} value={String(choice.value)}>
          {choice.label}
        </option>
      ))}
    </Select>
  );
}

function TextEditor({ column, form, ...field }: FormFieldProps) {
  const value = toText(form.valueOf(column));
  return (
    <Input
      {...field}
      appearance="filled-darker"
      type={inputType(column)}
      inputMode={isNumeric(column) ? 'decimal' : undefined}
      placeholder="---"
      value={column.type === 'datetime' ? toLocalInput(value) : value}
      onChange={(_event, data) => form.change(column, data.value)}
      {...(column.format === 'phone' && value !== ''
        ? { contentAfter: <PhoneCall column={column} form={form} /> }
        : {})}
    />
  );
}

function PhoneCall({ column, form }: FormFieldProps) {
  const { table, record, entityId } = form;
  const primary = table.columns.find(({ name }) => name === table.primaryName);
  return (
    <CallButton
      call={{
        value: toText(form.valueOf(column)),
        name: column.name,
        entityLogicalName: table.name,
        entityId: entityId ?? '',
        recordTitle: primary ? textOf(record, primary) : '',
      }}
    />
  );
}

function inputType(column: ColumnDefinition): NonNullable<InputProps['type']> {
  if (column.type === 'datetime') return 'datetime-local';
  if (column.type === 'date') return 'date';
  return column.format === 'phone' ? 'tel' : (column.format ?? 'text');
}
