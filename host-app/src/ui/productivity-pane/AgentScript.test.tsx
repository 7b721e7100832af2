import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { wholeModel } from '../../dataverse/metadata/whole-model.ts';
import type { AgentScript, Macro } from '../../workspace/agent-tools/agent-tools-shape.ts';
import { showPaneTool } from '../../workspace/panel/productivity-pane.ts';
import { changeContext } from '../../workspace/sessions/dictionary.ts';
import { homeSessionId } from '../../workspace/sessions/session.ts';
import {
  closeSession,
  createSession,
  focusSession,
  openRecordSession,
} from '../../workspace/sessions/sessions.ts';
import { builtInTemplates } from '../../workspace/templates/built-in-templates.ts';
import type { SessionTemplate } from '../../workspace/templates/templates.ts';
import { providersAnswer } from '../testing/providers-answer.ts';
import { ada, renderShell } from '../testing/render-shell.tsx';

beforeEach(() => providersAnswer(true));
afterEach(cleanup);

const billing: AgentScript = {
  uniqueName: 'contoso_billing',
  name: 'Billing call',
  language: 1033,
  steps: [
    {
      uniqueName: 'contoso_b_3',
      name: 'Complaint',
      order: 3,
      type: 'Script',
      script: 'contoso_complaint',
    },
    {
      uniqueName: 'contoso_b_1',
      name: 'Greet {customerName}',
      order: 1,
      type: 'Text',
      text: 'Ask ${customerName} for meter {meter}.',
    },
    { uniqueName: 'contoso_b_2', name: 'Note', order: 2, type: 'Macro', macro: 'Call note' },
    { uniqueName: 'contoso_b_4', name: 'Gone', order: 4, type: 'Macro', macro: 'Lost macro' },
    { uniqueName: 'contoso_b_5', name: 'Old', order: 5, type: 'Text', state: 'Inactive' },
  ],
};

const complaint: AgentScript = {
  uniqueName: 'contoso_complaint',
  name: 'Complaint call',
  id: '5d1f0c1e-0000-4000-8000-0000000000c1',
  language: 1033,
  steps: [{ uniqueName: 'contoso_c_1', name: 'Apologize', order: 1, type: 'Text' }],
};

/** Fails until the session has a reason. */
const note: Macro = {
  name: 'Call note',
  actions: [
    {
      name: 'Open',
      type: 'Create_New',
      inputs: {
        EntityName: 'task',
        Custom_Array: [{ Name: 'subject', Value: 'Call about ${reason}' }],
      },
    },
  ],
};

const template: SessionTemplate = {
  uniqueName: 'test_session',
  name: 'Test session',
  type: 'Generic',
  title: '{customerName}',
  panelMode: 'Hidden',
  anchorTab: 'contoso_contact_tab',
  additionalTabs: [],
  applyTitleToAnchor: false,
  agentScripts: ['contoso_billing', 'CONTOSO_COMPLAINT'],
};

function openScripts(own: Partial<SessionTemplate> = {}) {
  const sessions = [{ ...template, ...own }, ...builtInTemplates.sessions];
  const { app } = renderShell({
    templates: { ...builtInTemplates, sessions },
    agentTools: { scripts: [billing, complaint], macros: [note] },
    model: wholeModel(),
  });
  const open = (parameters: Readonly<Record<string, unknown>> = {}): string => {
    act(() => {
      app.workspace.apply(createSession, {
        ownerId: 'contoso_phone',
        templateName: 'test_session',
        parameters: { customerName: 'Ada', contactId: ada.contactid, meter: '7', ...parameters },
      });
      app.workspace.apply(showPaneTool, { tool: 'scripts' });
    });
    return app.workspace.getState().focusedSessionId;
  };
  const update = (set: Readonly<Record<string, unknown>>): void =>
    act(() => void app.workspace.apply(changeContext, { ownerId: 'contoso_phone', set }));
  return { app, open, update };
}

const pane = () => within(screen.getByRole('complementary', { name: 'Productivity pane' }));
const shown = (): string => pane().getByRole<HTMLSelectElement>('combobox').value;
const stepNames = (): (string | null)[] =>
  within(pane().getByRole('list', { name: 'Steps' }))
    .getAllByRole('button', { expanded: false })
    .map((button) => button.getAttribute('aria-label'));
const press = (name: string): boolean => fireEvent.click(pane().getByRole('button', { name }));

test('[AG1] a template with two scripts offers both by name, and a session without one says so (agent-tools 1)', () => {
  const { app, open } = openScripts();
  open();
  const options = pane()
    .getAllByRole('option')
    .map(({ textContent }) => textContent);
  expect(options).toEqual(['Billing call', 'Complaint call']);
  act(() => void app.workspace.apply(focusSession, { sessionId: homeSessionId }));
  expect(screen.queryByRole('complementary', { name: 'Productivity pane' })).toBeNull();
  const record = { title: 'Ada', entityName: 'contact', entityId: ada.contactid };
  act(() => {
    app.workspace.apply(openRecordSession, record);
    app.workspace.apply(showPaneTool, { tool: 'scripts' });
  });
  expect(pane().getByText('There is no agent script for this session.')).toBeDefined();
  cleanup();
  openScripts({ agentScripts: [] }).open();
  expect(pane().getByText('There is no agent script for this session.')).toBeDefined();
});

test('[AG2] steps stand in ascending order, with values from createSession that updateContext changes (agent-tools 2, 3)', () => {
  const { app, open, update } = openScripts();
  open();
  expect(stepNames()).toEqual(['Greet Ada', 'Note', 'Complaint', 'Gone']);
  press('Greet Ada');
  expect(pane().getByText('Ask Ada for meter 7.')).toBeDefined();
  update({ customerName: 'Grace' });
  expect(pane().getByText('Ask Grace for meter 7.')).toBeDefined();
  expect(pane().getByRole('button', { name: 'Greet Grace' })).toBeDefined();
  update({ meter: null });
  expect(pane().getByText('Ask Grace for meter {meter}.')).toBeDefined();
  const rules = app.journal.diagnostics.entries().map(({ rule, message }) => [rule, message]);
  expect(rules).toEqual([['AG2', expect.stringContaining('contoso_billing: {meter}')]]);
});

test('[AG3] a step that is done has a tick in its session until the session closes (agent-tools 4)', () => {
  const { app, open } = openScripts();
  const first = open();
  press('Greet Ada');
  press('Mark as done: Greet Ada');
  expect(pane().getByText('1 of 4 done')).toBeDefined();
  expect(pane().getByRole('button', { name: 'Greet Ada, done' })).toBeDefined();
  open();
  expect(pane().getByText('0 of 4 done')).toBeDefined();
  act(() => void app.workspace.apply(focusSession, { sessionId: first }));
  expect(pane().getByText('1 of 4 done')).toBeDefined();
  act(() => void app.workspace.apply(closeSession, { sessionId: first }));
  const last = open();
  press('Greet Ada');
  press('Mark as done: Greet Ada');
  expect(Object.keys(app.workspace.getState().productivityPane.scripts)).toEqual([last]);
});

test('[AG3] a macro that fails leaves a cross and its reason, and a later success a tick (agent-tools 5)', async () => {
  const { open, update } = openScripts();
  open();
  press('Note');
  press('Run: Note');
  expect(await pane().findByText('Open: ${reason} has no value')).toBeDefined();
  expect(pane().getByRole('button', { name: 'Note, failed' })).toBeDefined();
  update({ reason: 'a bill' });
  await act(async () => void press('Run: Note'));
  await waitFor(() => pane().getByRole('button', { name: 'Note, done' }));
  expect(pane().queryByText(/has no value/)).toBeNull();
  expect(screen.getByRole('tab', { name: /^New task/ })).toBeDefined();
});

test('[AG3] View shows the other script, and the list leads back (agent-tools 6)', () => {
  const { open } = openScripts({ agentScripts: ['contoso_billing'] });
  open();
  press('Complaint');
  press('View: Complaint');
  expect([shown(), stepNames()]).toEqual(['contoso_complaint', ['Apologize']]);
  fireEvent.change(pane().getByRole('combobox'), { target: { value: 'contoso_billing' } });
  expect(shown()).toBe('contoso_billing');
  expect(pane().getByRole('button', { name: 'Complaint, done' })).toBeDefined();
});

test('[AG4] a key of createSession chooses the script until the agent has chosen (agent-tools 7)', () => {
  const { open, update } = openScripts({
    scriptExpression: {
      if: { equals: ['${topic}', 'billing'] },
      // oxlint-disable-next-line unicorn/no-thenable -- a key of the config
      then: 'contoso_billing',
      else: 'contoso_complaint',
    },
  });
  open({ topic: 'Billing' });
  expect(shown()).toBe('contoso_billing');
  open();
  expect(shown()).toBe('contoso_complaint');
  update({ topic: 'billing' });
  expect(shown()).toBe('contoso_billing');
  fireEvent.change(pane().getByRole('combobox'), { target: { value: 'contoso_complaint' } });
  update({ topic: 'Billing' });
  expect(shown()).toBe('contoso_complaint');
});

test('[AG5] an inactive step is absent, and one with a missing macro is disabled with its name (agent-tools 9)', () => {
  const { open } = openScripts();
  open();
  expect(pane().queryByRole('button', { name: 'Old' })).toBeNull();
  press('Gone');
  expect(pane().getByText('The macro Lost macro does not exist or is inactive.')).toBeDefined();
  expect(pane().getByRole<HTMLButtonElement>('button', { name: 'Run: Gone' }).disabled).toBe(true);
});
