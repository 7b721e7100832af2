import { Button, Field, Input, Select } from '@fluentui/react-components';
import { events, methods } from 'provider-sdk/contract';
import { useState } from 'react';
import { parseFaultPlan } from '../../../config/parse-fault-plan.ts';
import { faultKinds } from '../../../store/fault-kinds.ts';
import type { FaultRule } from '../../../store/faults.ts';
import { useWorkspace } from '../../../store/hooks.ts';
import { ProblemLines } from '../ProblemLines.tsx';
import { useAttempt } from '../useAttempt.ts';
import { useConsoleStyles } from '../SimulatorConsole.styles.ts';

const names = [...Object.keys(methods), ...Object.keys(events)];
const shapes = ['own', 'F1', 'F2', 'F3', 'F4', 'F5'];
const distributions = ['fixed', 'uniform', 'normal', 'exponential'];

const start = {
  kind: 'latency',
  provider: '',
  message: '',
  nth: '',
  share: '',
  milliseconds: '800',
  spread: '0',
  distribution: 'fixed',
  shape: 'own',
  text: 'The request was refused.',
  isWorkDone: 'false',
};
type Draft = typeof start;

/** One rule: which provider, which messages, and the fault. */
export function FaultRuleForm({ onAdd }: { readonly onAdd: (rule: FaultRule) => void }) {
  const styles = useConsoleStyles();
  const providers = useWorkspace((state) => state.providers);
  const [draft, setDraft] = useState(start);
  const { attempt, problems } = useAttempt();
  const field = (name: keyof Draft): FieldProps => ({
    size: 'small',
    value: draft[name],
    onChange: (_event, { value }) => setDraft({ ...draft, [name]: value }),
  });
  const add = (): void => {
    const [rule] = parseFaultPlan({ rules: [ruleOf(draft)] }).rules;
    if (rule) onAdd(rule);
  };
  return (
    <section className={styles.pane} aria-label="New rule">
      <h3 className={styles.paneTitle}>New rule</h3>
      <div className={styles.form}>
        <Field label="Fault">
          <Choice {...field('kind')} options={faultKinds} />
        </Field>
        <FaultMembers draft={draft} field={field} />
        <Field label="Provider">
          <Select {...field('provider')}>
            <option value="">Every provider</option>
            {providers.map(({ uniqueName, label }) => (
              <option key={uniqueName} value={uniqueName}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="Method or event">
          <Select {...field('message')}>
            <option value="">Every call</option>
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <div className={styles.actions}>
          <Field label="Only call number">
            <Input type="number" min={1} {...field('nth')} />
          </Field>
          <Field label="Share, 0 to 1">
            <Input type="number" min={0} max={1} step={0.05} {...field('share')} />
          </Field>
        </div>
        <ProblemLines problems={problems} />
        <div className={styles.actions}>
          <Button size="small" appearance="primary" onClick={() => attempt(add)}>
            Add rule
          </Button>
        </div>
      </div>
    </section>
  );
}

interface FieldProps {
  readonly size: 'small';
  readonly value: string;
  readonly onChange: (event: unknown, data: { readonly value: string }) => void;
}

interface FaultMembersProps {
  readonly draft: Draft;
  readonly field: (name: keyof Draft) => FieldProps;
}

/** The fields that only some kinds of fault have. */
function FaultMembers({ draft, field }: FaultMembersProps) {
  switch (draft.kind) {
    case 'latency':
      return (
        <>
          <Field label="Milliseconds">
            <Input type="number" {...field('milliseconds')} />
          </Field>
          <Field label="Distribution">
            <Choice {...field('distribution')} options={distributions} />
          </Field>
          {(draft.distribution === 'uniform' || draft.distribution === 'normal') && (
            <Field label="Spread in milliseconds">
              <Input type="number" {...field('spread')} />
            </Field>
          )}
        </>
      );
    case 'rejection':
      return (
        <>
          <Field label="Shape">
            <Choice {...field('shape')} options={shapes} />
          </Field>
          <Field label="Text">
            <Input {...field('text')} />
          </Field>
        </>
      );
    case 'no-answer':
      return (
        <Field label="Carry out the request">
          <Choice {...field('isWorkDone')} options={['false', 'true']} />
        </Field>
      );
    default:
      return undefined;
  }
}

interface ChoiceProps extends FieldProps {
  readonly options: readonly string[];
}

function Choice({ options, ...rest }: ChoiceProps) {
  return (
    <Select {...rest}>
      {options.map((option) => (
        <option key={option}>{option}</option>
      ))}
    </Select>
  );
}

function ruleOf(draft: Draft): object {
  const given = {
    provider: draft.provider || undefined,
    messages: draft.message ? [draft.message] : undefined,
    nth: draft.nth === '' ? undefined : Number(draft.nth),
    probability: draft.share === '' ? undefined : Number(draft.share),
  };
  return {
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    fault: faultOf(draft),
  };
}

function faultOf({ kind, ...draft }: Draft): object {
  switch (kind) {
    case 'latency':
      return {
        kind,
        milliseconds: Number(draft.milliseconds),
        distribution: draft.distribution,
        spread: Number(draft.spread),
      };
    case 'rejection':
      return { kind, shape: draft.shape, message: draft.text };
    case 'no-answer':
      return { kind, isWorkDone: draft.isWorkDone === 'true' };
    default:
      return { kind };
  }
}
