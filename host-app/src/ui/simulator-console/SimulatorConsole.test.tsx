import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openConsole } from '../testing/open-console.ts';
import { providersAnswer } from '../testing/providers-answer.ts';
import { renderShell, type RenderedShell } from '../testing/render-shell.tsx';

beforeEach(() => providersAnswer(true));
afterEach(cleanup);

const phone = 'contoso_phone';

function addCall({ app }: RenderedShell, type: string, correlationId: string, value: unknown) {
  const message = { provider: phone, type, correlationId };
  app.journal.traffic.add({ ...message, kind: 'request', data: new Map([['value', value]]) });
  const data = new Map([['value', `answer to ${type}`]]);
  app.journal.traffic.add({ ...message, kind: 'reply', data, outcome: 'success' });
}

const dataRows = () =>
  within(screen.getByRole('grid', { name: 'Traffic' }))
    .getAllByRole('row')
    .slice(1);

test('[SC1] a call and its reply are one line, shown in full when selected', async () => {
  const shell = renderShell();
  addCall(shell, 'setmode', 'a1', 1);
  await openConsole(shell);
  const [row] = dataRows();
  expect(row?.textContent).toMatch(/setmode.*success0 ms$/);
  fireEvent.click(row!);
  const detail = screen.getByRole('region', { name: 'Message' });
  expect(within(detail).getByRole('region', { name: 'Arguments' }).textContent).toContain(
    'value 1',
  );
  expect(within(detail).getByRole('region', { name: 'Result' }).textContent).toContain(
    '"answer to setmode"',
  );
});

test('[SC1] words filter the lines by name and content', async () => {
  const shell = renderShell();
  addCall(shell, 'setmode', 'a1', 1);
  addCall(shell, 'createrecord', 'a2', 'Ada Whitcomb');
  await openConsole(shell);
  expect(dataRows()).toHaveLength(2);
  const box = screen.getByRole('searchbox', { name: 'Filter messages' });
  fireEvent.change(box, { target: { value: 'ada create' } });
  expect(dataRows().map((row) => row.textContent)).toEqual([
    expect.stringContaining('createrecord'),
  ]);
});

test('[SC1] the arrow keys move along the lines', async () => {
  const shell = renderShell();
  addCall(shell, 'setmode', 'a1', 1);
  addCall(shell, 'getmode', 'a2', 1);
  await openConsole(shell);
  const grid = screen.getByRole('grid', { name: 'Traffic' });
  for (const key of ['Home', 'ArrowDown']) fireEvent.keyDown(grid, { key });
  expect(screen.getByRole('heading', { name: 'getmode' })).toBeDefined();
  fireEvent.keyDown(grid, { key: 'Escape' });
  expect(screen.queryByRole('region', { name: 'Message' })).toBeNull();
});

test('[SC1] repeats fold into one line with their number, and each can be inspected', async () => {
  const shell = renderShell();
  for (const id of ['a1', 'a2', 'a3']) addCall(shell, 'getmode', id, 1);
  await openConsole(shell);
  fireEvent.click(screen.getByRole('switch', { name: 'Collapse repeats' }));
  expect(dataRows().map((row) => row.textContent)).toEqual([expect.stringContaining('getmode×3')]);
  fireEvent.click(dataRows()[0]!);
  const message = within(screen.getByRole('region', { name: 'Message' }));
  expect(message.getByRole('toolbar', { name: 'Repeats' }).textContent).toContain('3 of 3');
  fireEvent.click(message.getByRole('button', { name: 'Earlier repeat' }));
  expect(message.getByRole('toolbar', { name: 'Repeats' }).textContent).toContain('2 of 3');
  expect(message.getByText('a2')).toBeDefined();
  expect(dataRows()[0]?.getAttribute('aria-selected')).toBe('true');
});

test("[SC2] a diagnostic names rule, certainty, fix and the product's behavior, and leads to its message", async () => {
  const shell = renderShell();
  addCall(shell, 'setmode', 'a1', 7);
  shell.app.journal.diagnostics.add({
    severity: 'error',
    rule: 'WR6',
    provenance: 'chosen',
    provider: phone,
    message: 'setMode.value: expected 0, 1 or 2, got 7',
    fix: 'Pass the argument in the type that the method documents.',
    about: 1,
  });
  await openConsole(shell, 'Diagnostics');
  const table = await screen.findByRole('table', { name: 'Diagnostics' });
  expect(table.textContent).toContain('WR6 chosen');
  expect(table.textContent).toContain('which arguments the product refuses');
  fireEvent.click(within(table).getByRole('button', { name: 'Show message' }));
  expect(await screen.findByRole('heading', { name: 'setmode' })).toBeDefined();
});

test('[SC3] an event is sent as written, and a payload that is not JSON is refused', async () => {
  const shell = renderShell();
  const raised = vi.fn<(...args: unknown[]) => void>();
  shell.app.simulator.connect({ raise: raised, replay: () => undefined });
  await openConsole(shell, 'Simulate');
  const form = await screen.findByRole('region', { name: 'Raise an event' });
  fireEvent.change(within(form).getByLabelText('Event'), { target: { value: 'onmodechanged' } });
  fireEvent.change(within(form).getByLabelText('Payload'), { target: { value: '{"value":7}' } });
  fireEvent.click(within(form).getByRole('button', { name: 'Send event' }));
  expect(raised).toHaveBeenCalledWith('onmodechanged', { value: 7 }, undefined);
  fireEvent.change(within(form).getByLabelText('Payload'), { target: { value: '{' } });
  fireEvent.click(within(form).getByRole('button', { name: 'Send event' }));
  expect(raised).toHaveBeenCalledTimes(1);
  expect(within(form).getByRole('status').textContent).toMatch(/^Not sent\./);
});

test('[SC3] sessions can be focused and closed, and the clock stops and steps', async () => {
  const shell = await openConsole(renderShell({ sessions: 1 }), 'Simulate');
  const sessions = await screen.findByRole('region', { name: 'Switch and close sessions' });
  fireEvent.click(within(sessions).getByRole('button', { name: 'Close session session-id-1' }));
  expect(shell.app.workspace.getState().sessions).toHaveLength(1);
  const clock = screen.getByRole('region', { name: 'Agent clock' });
  fireEvent.click(within(clock).getByRole('button', { name: 'Stop' }));
  const before = shell.app.clock.now();
  act(() => within(clock).getByRole('button', { name: 'Step 10 s' }).click());
  expect(shell.app.clock.now() - before).toBe(10_000);
});

test('[FI1] a preset is activated and cleared', async () => {
  const { app } = await openConsole(renderShell(), 'Faults');
  const inForce = await screen.findByRole('region', { name: 'Active faults' });
  fireEvent.change(within(inForce).getByLabelText('Preset'), { target: { value: 'duplicates' } });
  expect(app.faults.plan()?.preset).toBe('duplicates');
  await within(inForce).findByText('Faults are active.');
  fireEvent.click(within(inForce).getByRole('button', { name: 'Clear all faults' }));
  expect(app.faults.plan()).toBeUndefined();
});

test('[FI2] a rule from the form is added to the plan, and a bad number is refused with its path', async () => {
  const { app } = await openConsole(renderShell(), 'Faults');
  const form = await screen.findByRole('region', { name: 'New rule' });
  fireEvent.change(within(form).getByLabelText('Method or event'), {
    target: { value: 'createRecord' },
  });
  fireEvent.change(within(form).getByLabelText('Only call number'), { target: { value: '0' } });
  fireEvent.click(within(form).getByRole('button', { name: 'Add rule' }));
  expect(within(form).getByRole('alert').textContent).toContain('rules[0].nth');
  fireEvent.change(within(form).getByLabelText('Only call number'), { target: { value: '2' } });
  fireEvent.click(within(form).getByRole('button', { name: 'Add rule' }));
  expect(app.faults.plan()?.rules).toEqual([
    {
      messages: ['createRecord'],
      nth: 2,
      fault: { kind: 'latency', milliseconds: 800, distribution: 'fixed', spread: 0 },
    },
  ]);
});

test('[SC4] the console moves to the other side, and the arrow keys resize it', async () => {
  await openConsole(renderShell());
  const region = screen.getByRole('region', { name: 'Simulator console' });
  expect(region.dataset['side']).toBe('bottom');
  fireEvent.click(screen.getByRole('button', { name: 'Dock to the right' }));
  expect(region.dataset['side']).toBe('right');
  const edge = screen.getByRole('separator', { name: 'Resize simulator console' });
  const before = Number(edge.getAttribute('aria-valuenow'));
  fireEvent.keyDown(edge, { key: 'ArrowLeft' });
  expect(Number(edge.getAttribute('aria-valuenow'))).toBe(before + 24);
});

test('[SC5] limits and the dictionary are changed in place', async () => {
  const { app } = await openConsole(renderShell({ sessions: 1 }), 'State');
  const settings = await screen.findByRole('region', { name: 'Limits and switches' });
  fireEvent.change(within(settings).getByLabelText('Sessions (including Home)'), {
    target: { value: '3' },
  });
  expect(app.workspace.getState().settings.limits.sessions).toBe(3);
  const dictionary = screen.getByRole('region', { name: 'Automation dictionary' });
  fireEvent.change(within(dictionary).getByLabelText('Session'), {
    target: { value: 'session-id-1' },
  });
  fireEvent.change(within(dictionary).getByLabelText('Values as JSON'), {
    target: { value: '{"caseId":"7"}' },
  });
  fireEvent.click(within(dictionary).getByRole('button', { name: 'Save values' }));
  expect(app.workspace.getState().sessions[1]?.parameters).toMatchObject({ caseId: '7' });
});

test('[SC5] a whole state is applied, and a bad one changes nothing', async () => {
  const { app } = await openConsole(renderShell({ sessions: 1 }), 'State');
  const whole = await screen.findByRole('region', { name: 'Whole state' });
  const box = within(whole).getByLabelText<HTMLTextAreaElement>('State as JSON');
  const text = box.value;
  const before = app.workspace.getState();
  const apply = (json: string): void => {
    fireEvent.change(box, { target: { value: json } });
    fireEvent.click(within(whole).getByRole('button', { name: 'Apply state' }));
  };
  apply(text.replace('"kind": "provider"', '"kind": "phone"'));
  expect(within(whole).getByRole('alert').textContent).toContain('sessions[1].kind');
  expect(app.workspace.getState()).toBe(before);
  apply(text.replaceAll('session-id-1', 'session-id-5'));
  await waitFor(() => expect(app.workspace.getState().sessions[1]?.id).toBe('session-id-5'));
  expect(within(whole).queryByRole('alert')).toBeNull();
});
