import { Button, Combobox, Link, Option, Tooltip } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useContext, useState } from 'react';
import type { ColumnDefinition } from '../../../dataverse/index.ts';
import { useApp } from '../../../store/hooks.ts';
import type { LookupSearch } from '../../../store/open-form.ts';
import type { LookupValue } from '../record/record-values.ts';
import { useOpenRecord } from '../record/useOpenRecord.ts';
import { isLookup } from './field-values.ts';
import { ScriptedTab } from './form-looks.ts';
import { useFormStyles } from './FormPage.styles.ts';
import { useLookupChoices } from './useLookupChoices.ts';
import type { FormFieldProps } from './form-field-props.ts';

/** A filled lookup is a link to its record that can be cleared; an empty one searches by name. */
export function LookupEditor({ column, form, ...field }: FormFieldProps) {
  const value = form.valueOf(column);
  if (!isLookup(value)) return <LookupSearch column={column} form={form} {...field} />;
  return <LookupChip column={column} form={form} {...field} />;
}

function LookupChip({ column, form, disabled = false }: FormFieldProps) {
  const styles = useFormStyles();
  const open = useOpenRecord('lookup');
  const value = form.valueOf(column);
  if (!isLookup(value)) return null;
  const record = { entityName: value.entityName, entityId: value.id, title: value.name };
  return (
    <div className={styles.lookup}>
      <Link
        as="button"
        className={styles.lookupLink}
        aria-label={`${column.label}: ${value.name}`}
        onClick={(event) => open(record, event)}
      >
        {value.name}
      </Link>
      {!disabled && (
        <Tooltip content={`Clear ${column.label}`} relationship="label">
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular fontSize={14} />}
            onClick={() => form.change(column, null)}
          />
        </Tooltip>
      )}
    </div>
  );
}

function LookupSearch({ column, form, ...field }: FormFieldProps) {
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const { search, start } = useScriptedSearch(column);
  const choices = useLookupChoices(column, isOpen ? text : undefined, search);
  const open = (next: boolean): void => {
    if (next) start();
    setOpen(next);
  };
  return (
    <Combobox
      {...field}
      appearance="filled-darker"
      freeform
      clearable={false}
      placeholder={`Search ${column.label.toLowerCase()}`}
      value={text}
      open={isOpen}
      onOpenChange={(_event, data) => open(data.open)}
      onChange={(event) => setText(event.target.value)}
      onOptionSelect={(_event, data) => {
        const chosen = choices.find(({ id }) => id === data.optionValue);
        if (chosen) form.change(column, chosen);
      }}
    >
      {choices.map((choice) => (
        <Option key={choice.id} value={choice.id} text={choice.name}>
          <ChoiceText choice={choice} />
        </Option>
      ))}
      {choices.length === 0 && (
        <Option value="" text="" disabled>
          No records found
        </Option>
      )}
    </Combobox>
  );
}

/** The search as scripts filter it when it starts. */
function useScriptedSearch({ name }: ColumnDefinition) {
  const { scripts } = useApp();
  const tabId = useContext(ScriptedTab);
  const [filtered, setFiltered] = useState<{ readonly search: LookupSearch | undefined }>();
  const start = (): void => {
    const search = tabId === undefined ? undefined : scripts.listeners()?.searching(tabId, name);
    setFiltered({ search });
  };
  return { search: filtered?.search, start };
}

function ChoiceText({ choice }: { readonly choice: LookupValue }) {
  const styles = useFormStyles();
  const { records } = useApp();
  return (
    <span>
      {choice.name}{' '}
      <span className={styles.optionTable}>{records.findTable(choice.entityName)?.label}</span>
    </span>
  );
}
