import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { parseFaultPlan } from '../../../config/parse-fault-plan.ts';
import { readJson } from '../../../config/read-json.ts';
import { presetRules } from '../../../store/fault-presets.ts';
import {
  faultPresets,
  type FaultPlan,
  type FaultPreset,
  type FaultRule,
} from '../../../store/faults.ts';
import { useApp } from '../../../store/hooks.ts';
import { ConsoleAction } from '../ConsoleAction.tsx';
import { ProblemLines } from '../ProblemLines.tsx';
import { useAttempt } from '../useAttempt.ts';
import { ScrollRegion } from '../ScrollRegion.tsx';
import { useConsoleStyles } from '../SimulatorConsole.styles.ts';
import { FaultRuleForm } from './FaultRuleForm.tsx';
import { requestRuleText, ruleText } from './rule-text.ts';
import { useFaultPlan } from './useFaultPlan.ts';

const noFaults: FaultPlan = { seed: 1, rules: [] };
const isPreset = (value: string): value is FaultPreset =>
  faultPresets.some((preset) => preset === value);

/** The active faults; they apply to every message from now on. */
export function FaultsTab() {
  const styles = useConsoleStyles();
  const { faults } = useApp();
  const plan = useFaultPlan();
  const { preset, ...others } = plan ?? noFaults;
  const { seed, rules } = others;
  const set = (next: FaultPlan): void => void faults.set(isEmpty(next) ? undefined : next);
  const setRules = (next: readonly FaultRule[]): void =>
    set({ ...(plan ?? noFaults), rules: next });
  return (
    <ScrollRegion className={styles.scroller} label="Faults">
      <div className={styles.panes}>
        <section className={styles.pane} aria-label="Active faults">
          <h3 className={styles.paneTitle}>Active</h3>
          <div className={styles.form}>
            <Field
              label="Preset"
              hint={preset ? presetRules[preset].says : 'Choose a preset, or add rules below.'}
            >
              <Select
                size="small"
                value={preset ?? ''}
                onChange={(_event, { value }) =>
                  set({ ...others, ...(isPreset(value) ? { preset: value } : {}) })
                }
              >
                <option value="">None</option>
                {faultPresets.map((name) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label="Seed" hint="The same seed gives the same faults.">
              <Input
                size="small"
                type="number"
                min={0}
                value={String(seed)}
                onChange={(_event, { value }) =>
                  plan && set({ ...plan, seed: Math.max(0, Math.trunc(Number(value) || 0)) })
                }
                disabled={!plan}
              />
            </Field>
            <RuleList plan={plan ?? noFaults} onPlan={set} />
            <div className={styles.actions}>
              <Button size="small" disabled={!plan} onClick={() => void faults.set(undefined)}>
                Clear all faults
              </Button>
              <output className={styles.quiet}>
                {plan ? 'Faults are active.' : 'No faults are active.'}
              </output>
            </div>
          </div>
        </section>
        <FaultRuleForm onAdd={(rule) => setRules([...rules, rule])} />
        <PlanAsText key={JSON.stringify(plan)} plan={plan} onPlan={set} />
      </div>
    </ScrollRegion>
  );
}

interface RuleListProps {
  readonly plan: FaultPlan;
  readonly onPlan: (plan: FaultPlan) => void;
}

function RuleList({ plan, onPlan }: RuleListProps) {
  const { rules, requests = [] } = plan;
  return (
    <RuleLines
      lines={[
        ...rules.map((rule, index) => ({
          text: ruleText(rule),
          label: `Remove rule ${index + 1}`,
          remove: () => onPlan({ ...plan, rules: rules.filter((other) => other !== rule) }),
        })),
        ...requests.map((rule, index) => ({
          text: requestRuleText(rule),
          label: `Remove Web API rule ${index + 1}`,
          remove: () => onPlan({ ...plan, requests: requests.filter((other) => other !== rule) }),
        })),
      ]}
    />
  );
}

interface RuleLine {
  readonly text: string;
  readonly label: string;
  readonly remove: () => void;
}

function RuleLines({ lines }: { readonly lines: readonly RuleLine[] }) {
  const styles = useConsoleStyles();
  return (
    <ul className={styles.list} aria-label="Rules">
      {lines.map(({ text, label, remove }) => (
        <li key={`${label} ${text}`} className={styles.item}>
          <span className={styles.itemText}>{text}</span>
          <ConsoleAction label={label} icon={<DismissRegular />} onClick={remove} />
        </li>
      ))}
    </ul>
  );
}

function isEmpty({ preset, rules, requests = [] }: FaultPlan): boolean {
  return preset === undefined && rules.length === 0 && requests.length === 0;
}

interface PlanAsTextProps {
  readonly plan: FaultPlan | undefined;
  readonly onPlan: (plan: FaultPlan) => void;
}

function PlanAsText({ plan, onPlan }: PlanAsTextProps) {
  const styles = useConsoleStyles();
  const [text, setText] = useState(JSON.stringify(plan ?? noFaults, undefined, 2));
  const { attempt, problems } = useAttempt();
  return (
    <section className={styles.pane} aria-label="Faults as text">
      <h3 className={styles.paneTitle}>As text</h3>
      <p className={styles.note}>The same as &quot;faults&quot; in the config file.</p>
      <div className={styles.form}>
        <Textarea
          size="small"
          aria-label="Faults as JSON"
          className={styles.code}
          rows={8}
          value={text}
          onChange={(_event, { value }) => setText(value)}
        />
        <ProblemLines problems={problems} />
        <div className={styles.actions}>
          <Button
            size="small"
            onClick={() => attempt(() => onPlan(parseFaultPlan(readJson(text))))}
          >
            Apply text
          </Button>
        </div>
      </div>
    </section>
  );
}
