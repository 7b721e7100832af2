import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useApply, useWorkspace } from '../../../store/hooks.ts';
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
  const apply = useApply();
  const { attempt, problems } = useAttempt();
  const presence = useWorkspace((state) => state.presence);
  const [number, setNumber] = useState('+1 555 0100');
  const [title, setTitle] = useState('Reset a device');
  const [page, setPage] = useState('Contacts');
  const callRequest = {
    value: number,
    name: 'telephone1',
    format: 'Phone',
    entityLogicalName: 'contact',
    entityId: undefined,
    recordTitle: undefined,
  };
  const navigate = (): void => {
    const found = pages.find(([name]) => name === page);
    if (found) apply(openTab, { title: found[0], page: found[1], isFocused: true });
  };
  const choosePresence = (id: string): void => {
    const chosen = presence.options.find(({ presenceId }) => presenceId === id);
    if (chosen) apply(setPresence, { presence: chosen });
  };
  return (
    <section className={styles.pane} aria-label="Act as the agent">
      <h3 className={styles.paneTitle}>Act as the agent</h3>
      <div className={styles.form}>
        <Field label="Click to act">
          <Input
            size="small"
            value={number}
            onChange={(_event, { value }) => setNumber(value)}
            contentAfter={
              <Button
                size="small"
                appearance="transparent"
                onClick={() => apply(offerCall, { request: callRequest })}
              >
                Call
              </Button>
            }
          />
        </Field>
        <Field label="Presence">
          <Select
            size="small"
            value={presence.current?.presenceId ?? ''}
            onChange={(_event, { value }) => choosePresence(value)}
          >
            {presence.options.map(({ presenceId, presenceText }) => (
              <option key={presenceId} value={presenceId}>
                {presenceText}
              </option>
            ))}
          </Select>
        </Field>
        <PanelActions />
        <Field label="Knowledge article">
          <Input
            size="small"
            value={title}
            onChange={(_event, { value }) => setTitle(value)}
            contentAfter={
              <Button
                size="small"
                appearance="transparent"
                onClick={() =>
                  apply(sendArticle, {
                    title,
                    link: `https://contoso.example/kb/${encodeURIComponent(title)}`,
                  })
                }
              >
                Send
              </Button>
            }
          />
        </Field>
        <Field label="Page">
          <Select size="small" value={page} onChange={(_event, { value }) => setPage(value)}>
            {pages.map(([name]) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
        <div className={styles.actions}>
          <Button size="small" onClick={() => attempt(navigate)}>
            Open page
          </Button>
        </div>
        <ProblemLines problems={problems} />
      </div>
    </section>
  );
}
