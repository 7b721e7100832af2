import { Button, Field, Input, Select, Switch, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useApp, useApply } from '../../../store/hooks.ts';
import { ProblemLines } from '../ProblemLines.tsx';
import { problemsOf } from '../problems-of.ts';
import { useAttempt } from '../useAttempt.ts';
import { useConsoleStyles } from '../SimulatorConsole.styles.ts';
import { kindOf, type AdminKind, type AdminRecord } from './admin-kinds.ts';
import { choicesOf, labelOf } from './field-words.ts';

interface RecordFormProps {
  readonly kind: AdminKind;
  readonly record: AdminRecord;
  readonly isNew: boolean;
  readonly isTaken: (uniqueName: string) => boolean;
  readonly onSaved: (uniqueName: string) => void;
  readonly children: ReactNode;
}

type Draft = Readonly<Record<string, unknown>>;

/** All columns of one record; lists and objects are written as JSON. */
export function RecordForm(props: RecordFormProps) {
  const { kind, record, isNew, isTaken, onSaved, children } = props;
  const styles = useConsoleStyles();
  const apply = useApply();
  const { clock } = useApp();
  const [draft, setDraft] = useState<Draft>(() => draftOf(record));
  const { attempt, problems } = useAttempt();
  const [said, setSaid] = useState('');
  const save = (): void => {
    const uniqueName = String(draft['uniqueName']);
    const isSaved = attempt(() => {
      if (isNew && isTaken(uniqueName)) {
        throw new Error(`uniqueName: ${uniqueName} already exists. Choose another name.`);
      }
      apply(kindOf(kind).save, { raw: recordOf(draft, record), now: clock.now() });
    });
    setSaid(isSaved ? 'Saved and active.' : '');
    if (isSaved) onSaved(uniqueName);
  };
  return (
    <section className={styles.pane} aria-label={isNew ? 'New record' : record.name}>
      <h3 className={styles.paneTitle}>{isNew ? 'New record' : record.name}</h3>
      <div className={styles.form}>
        {children}
        {Object.keys(draft).map((name) => (
          <Column
            key={name}
            name={name}
            label={(name === 'uniqueName' ? kindOf(kind).key : undefined) ?? labelOf(name)}
            value={draft[name]}
            isLocked={name === 'uniqueName' && !isNew}
            onChange={(value) => setDraft({ ...draft, [name]: value })}
          />
        ))}
        <ProblemLines problems={problems} />
        <div className={styles.actions}>
          <Button size="small" appearance="primary" onClick={save}>
            Save
          </Button>
          <output className={styles.quiet}>{said}</output>
        </div>
      </div>
    </section>
  );
}

interface ColumnProps {
  readonly name: string;
  readonly label: string;
  readonly value: unknown;
  readonly isLocked: boolean;
  readonly onChange: (value: unknown) => void;
}

function Column({ name, label, value, isLocked, onChange }: ColumnProps) {
  const styles = useConsoleStyles();
  const choices = choicesOf(name);
  if (typeof value === 'boolean') {
    return (
      <Switch label={label} checked={value} onChange={(_event, { checked }) => onChange(checked)} />
    );
  }
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
  if (choices) {
    return (
      <Field label={label}>
        <Select size="small" value={text} onChange={(_event, data) => onChange(data.value)}>
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </Select>
      </Field>
    );
  }
  if (text.includes('\n')) {
    return (
      <Field label={label}>
        <Textarea
          size="small"
          className={styles.code}
          rows={Math.min(8, text.split('\n').length)}
          value={text}
          onChange={(_event, data) => onChange(data.value)}
        />
      </Field>
    );
  }
  return (
    <Field label={label}>
      <Input
        size="small"
        type={typeof value === 'number' ? 'number' : 'text'}
        disabled={isLocked}
        value={text}
        onChange={(_event, data) =>
          onChange(typeof value === 'number' ? Number(data.value) : data.value)
        }
      />
    </Field>
  );
}

/** Status has its own buttons; lists and objects become text. */
function draftOf(record: AdminRecord): Draft {
  return Object.fromEntries(
    Object.entries(record)
      .filter(([name, value]) => value !== undefined && !isHidden(name, record))
      .map(([name, value]) => [name, isNested(value) ? nestedText(value) : value]),
  );
}

function isHidden(name: string, record: AdminRecord): boolean {
  return name === 'apiVersion' || (name === 'state' && 'channelUrl' in record);
}

function recordOf(draft: Draft, record: AdminRecord): object {
  const nested = new Set(
    Object.entries(record)
      .filter(([, value]) => isNested(value))
      .map(([name]) => name),
  );
  return Object.fromEntries(
    Object.entries(draft).map(([name, value]) => [
      name,
      nested.has(name) ? read(name, value) : value,
    ]),
  );
}

function read(name: string, value: unknown): unknown {
  try {
    return JSON.parse(String(value));
  } catch (error) {
    throw new Error(`${name}: expected JSON. ${problemsOf(error).join(' ')}`, { cause: error });
  }
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

// A multi-line value makes its field a text area, and so does an empty list.
function nestedText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
