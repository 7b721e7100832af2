import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { goOffline } from '../../../store/go-offline.ts';
import { useApp, useApply, useWorkspace } from '../../../store/hooks.ts';
import { offerCall } from '../../../workspace/providers/click-to-act.ts';
import { sendArticle } from '../../../workspace/records/knowledge.ts';
import type { Page } from '../../../workspace/tabs/pages.ts';
import { setPresence } from '../../../workspace/people/presence.ts';
import { openTab } from '../../../workspace/tabs/tabs.ts';
import { ProblemLines } from '../ProblemLines.tsx';
import { useConsoleStyles } from '../SimulatorConsole.styles.ts';
import { useAttempt } from '../useAttempt.ts';
import { PanelActions } from './PanelActions.tsx';

const pages: readonly (readonly [string, Page])[] = [
  ['Contacts', { type: 'entitylist', entityName: 'contact' }],
  ['Accounts', { type: 'entitylist', entityName: 'account' }],
  ['Cases', { type: 'entitylist', entityName: 'incident' }],
  ['Agent dashboard', { type: 'dashboard' }],
  ['Search', { type: 'search', searchText: 'Ada', searchType: 0 }],
];

/**
 * Actions that an agent would perform with the mouse; the workspace changes, and the events follow.
 */
export function AgentActions() {
  const styles = useConsoleStyles();
  return (
    <section className={styles.pane} aria-label="Act as the agent">
      <h3 className={styles.paneTitle}>Act as the agent</h3>
      <div className={styles.form}>
        <ClickToAct />
        <PresenceChoice />
        <Disconnection />
        <PanelActions />
        <ArticleToSend />
        <PageToOpen />
      </div>
    </section>
  );
}

function ClickToAct() {
  const apply = useApply();
  const [number, setNumber] = useState('+1 555 0100');
  const call = (): void => {
    const request = {
      value: number,
      name: 'telephone1',
      format: 'Phone',
      entityLogicalName: 'contact',
      entityId: undefined,
      recordTitle: undefined,
    };
    apply(offerCall, { request });
  };
  return (
    <SentText label="Click to act" verb="Call" text={number} onText={setNumber} onSend={call} />
  );
}

function PresenceChoice() {
  const apply = useApply();
  const presence = useWorkspace((state) => state.presence);
  const choose = (id: string): void => {
    const chosen = presence.options.find(({ presenceId }) => presenceId === id);
    if (chosen) apply(setPresence, { presence: chosen });
  };
  return (
    <Field label="Presence">
      <Select
        size="small"
        value={presence.current?.presenceId ?? ''}
        onChange={(_event, { value }) => choose(value)}
      >
        {presence.options.map(({ presenceId, presenceText }) => (
          <option key={presenceId} value={presenceId}>
            {presenceText}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Disconnection() {
  const app = useApp();
  const [seconds, setSeconds] = useState('60');
  const go = (): void => {
    const wanted = Number(seconds);
    if (wanted > 0) goOffline(app, wanted);
  };
  return (
    <SentText
      label="Seconds without a connection"
      verb="Go offline"
      text={seconds}
      onText={setSeconds}
      onSend={go}
    />
  );
}

function ArticleToSend() {
  const apply = useApply();
  const [title, setTitle] = useState('Reset a device');
  const link = `https://contoso.example/kb/${encodeURIComponent(title)}`;
  return (
    <SentText
      label="Knowledge article"
      verb="Send"
      text={title}
      onText={setTitle}
      onSend={() => apply(sendArticle, { title, link })}
    />
  );
}

function PageToOpen() {
  const styles = useConsoleStyles();
  const apply = useApply();
  const { attempt, problems } = useAttempt();
  const [page, setPage] = useState('Contacts');
  const open = (): void => {
    const found = pages.find(([name]) => name === page);
    if (found) apply(openTab, { title: found[0], page: found[1], isFocused: true });
  };
  return (
    <>
      <Field label="Page">
        <Select size="small" value={page} onChange={(_event, { value }) => setPage(value)}>
          {pages.map(([name]) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <div className={styles.actions}>
        <Button size="small" onClick={() => attempt(open)}>
          Open page
        </Button>
      </div>
      <ProblemLines problems={problems} />
    </>
  );
}

interface SentTextProps {
  readonly label: string;
  /** The text of the button. */
  readonly verb: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onSend: () => void;
}

function SentText({ label, verb, text, onText, onSend }: SentTextProps) {
  return (
    <Field label={label}>
      <Input
        size="small"
        value={text}
        onChange={(_event, { value }) => onText(value)}
        contentAfter={
          <Button size="small" appearance="transparent" onClick={onSend}>
            {verb}
          </Button>
        }
      />
    </Field>
  );
}
