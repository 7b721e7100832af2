import { Input, Select, Switch } from '@fluentui/react-components';
import {
  ArrowDownloadRegular,
  ArrowUploadRegular,
  DeleteRegular,
  PauseRegular,
  PlayRegular,
  SearchRegular,
} from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { useApp, useWorkspace } from '../../../store/hooks.ts';
import { ConsoleAction } from '../ConsoleAction.tsx';
import { ProblemsDialog } from '../ProblemsDialog.tsx';
import { saveText } from '../../save-text.ts';
import { problemsOf } from '../problems-of.ts';
import { countLeftOut } from './plain-value.ts';
import { parseLines, toLines } from './traffic-lines.ts';
import type { TrafficFilter } from './traffic-filter.ts';
import { useTrafficStyles } from './TrafficTab.styles.ts';

interface TrafficToolbarProps {
  readonly filter: TrafficFilter;
  readonly onFilter: (filter: TrafficFilter) => void;
  readonly isPaused: boolean;
  readonly onPause: (isPaused: boolean) => void;
  readonly onClear: () => void;
}

const shows = {
  all: 'All messages',
  calls: 'Calls',
  events: 'Events',
  failures: 'Failures',
  faults: 'With faults',
} as const satisfies Record<TrafficFilter['show'], string>;

const isShow = (value: string): value is TrafficFilter['show'] => value in shows;

export function TrafficToolbar(props: TrafficToolbarProps) {
  const styles = useTrafficStyles();
  const { filter, onFilter, isPaused, onPause, onClear } = props;
  const providers = useWorkspace((state) => state.providers);
  return (
    <div className={styles.toolbar} role="toolbar" aria-label="Traffic tools">
      <Input
        size="small"
        type="search"
        aria-label="Filter messages"
        placeholder="Filter by name, provider or content"
        className={styles.search}
        contentBefore={<SearchRegular />}
        value={filter.text}
        onChange={(_event, { value }) => onFilter({ ...filter, text: value })}
      />
      <Select
        size="small"
        aria-label="Show"
        value={filter.show}
        onChange={(_event, { value }) => {
          if (isShow(value)) onFilter({ ...filter, show: value });
        }}
      >
        {Object.entries(shows).map(([show, label]) => (
          <option key={show} value={show}>
            {label}
          </option>
        ))}
      </Select>
      {providers.length > 1 && (
        <Select
          size="small"
          aria-label="Provider"
          value={filter.provider}
          onChange={(_event, { value }) => onFilter({ ...filter, provider: value })}
        >
          <option value="">All providers</option>
          {providers.map(({ uniqueName, label }) => (
            <option key={uniqueName} value={uniqueName}>
              {label}
            </option>
          ))}
        </Select>
      )}
      <Switch
        label="Background messages"
        className={styles.switch}
        checked={filter.hasBackground}
        onChange={(_event, { checked }) => onFilter({ ...filter, hasBackground: checked })}
      />
      <Switch
        label="Collapse repeats"
        className={styles.switch}
        checked={filter.isCollapsed}
        onChange={(_event, { checked }) => onFilter({ ...filter, isCollapsed: checked })}
      />
      <span className={styles.gap} />
      <ConsoleAction
        label={isPaused ? 'Resume' : 'Pause'}
        icon={isPaused ? <PlayRegular /> : <PauseRegular />}
        onClick={() => onPause(!isPaused)}
      />
      <ImportAndExport />
      <ConsoleAction label="Clear" icon={<DeleteRegular />} onClick={onClear} />
    </div>
  );
}

function ImportAndExport() {
  const styles = useTrafficStyles();
  const { traffic } = useApp().journal;
  const input = useRef<HTMLInputElement>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    try {
      const lines = await file.text();
      traffic.restore(parseLines(lines));
      const count = countLeftOut(lines);
      setSaid(count === 0 ? '' : `The file leaves out ${count} values that JSON cannot hold.`);
      setProblems([]);
    } catch (error) {
      setProblems(problemsOf(error));
    }
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".jsonl,.ndjson,.txt"
        aria-label="Message file"
        className={styles.file}
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          void take(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
      <ConsoleAction
        label="Import messages"
        icon={<ArrowUploadRegular />}
        onClick={() => input.current?.click()}
      />
      <ConsoleAction
        label="Export messages"
        icon={<ArrowDownloadRegular />}
        onClick={() => saveText('traffic.jsonl', toLines(traffic.entries()))}
      />
      <output className={styles.quiet}>{said}</output>
      <ProblemsDialog
        title="Nothing was imported"
        problems={problems}
        onClose={() => setProblems([])}
      />
    </>
  );
}
