import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openConsole } from '../../testing/open-console.ts';
import { providersAnswer } from '../../testing/providers-answer.ts';
import { renderShell } from '../../testing/render-shell.tsx';

beforeEach(() => providersAnswer(true));
afterEach(cleanup);

const phone = 'contoso_phone';

test('[SC6] a provider is turned off, turned on and edited, and an invalid edit is refused', async () => {
  const { app } = await openConsole(renderShell(), 'Providers and templates');
  const [provider] = app.workspace.getState().providers;
  fireEvent.click(await screen.findByRole('button', { name: `Edit ${provider!.uniqueName}` }));
  fireEvent.click(screen.getByRole('button', { name: 'Deactivate' }));
  const question = await screen.findByRole('alertdialog', { name: /^Deactivate / });
  expect(app.workspace.getState().providers).toEqual([provider]);
  fireEvent.click(within(question).getByRole('button', { name: 'Deactivate', hidden: true }));
  expect(app.workspace.getState().providers).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Activate' }));
  expect(app.workspace.getState().providers).toEqual([provider]);
  const address = screen.getByLabelText('Channel URL');
  fireEvent.change(address, { target: { value: 'javascript:alert(1)' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByText(/^channelUrl: expected an http or https URL/)).toBeDefined();
  fireEvent.change(address, { target: { value: 'http://localhost:9/' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(app.workspace.getState().providers[0]?.channelUrl).toBe('http://localhost:9/');
});

test('[SC6] a notification template is created, and found by its name', async () => {
  const { app } = await openConsole(renderShell(), 'Providers and templates');
  fireEvent.change(await screen.findByLabelText('Kind of record'), {
    target: { value: 'notifications' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'New' }));
  fireEvent.change(screen.getByLabelText('Unique name'), { target: { value: 'contoso_ring' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  const [first] = app.workspace.getState().templates.notifications;
  expect(first).toMatchObject({ uniqueName: 'contoso_ring', acceptText: 'Accept', fields: [] });
});

test("[SC6] a provider leaves with the agent's profile, and an unknown name is refused", async () => {
  const { app } = await openConsole(renderShell(), 'Providers and templates');
  fireEvent.change(await screen.findByLabelText('Kind of record'), {
    target: { value: 'profiles' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Edit sidetone_everything' }));
  const held = screen.getByLabelText('Providers');
  expect(held).toHaveProperty('value', 'all');
  fireEvent.change(held, { target: { value: `${phone}, contoso_fone` } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByText(/expected the unique name of a provider/)).toBeDefined();
  fireEvent.change(held, { target: { value: '' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  const { providers, outsideProviders } = app.workspace.getState();
  expect([providers, outsideProviders.map(({ uniqueName }) => uniqueName)]).toEqual([[], [phone]]);
  expect(screen.getByText('assigned to the agent')).toBeDefined();
  fireEvent.click(screen.getByLabelText('Default profile'));
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByText(/^No profile applies to this agent/)).toBeDefined();
  fireEvent.change(screen.getByLabelText('Kind of record'), { target: { value: 'providers' } });
  expect(screen.getByText('not in the profile')).toBeDefined();
});

test('[SC6] a presence is added under a unique text', async () => {
  const { app } = await openConsole(renderShell(), 'Providers and templates');
  fireEvent.change(await screen.findByLabelText('Kind of record'), {
    target: { value: 'presence' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'New' }));
  const name = screen.getByLabelText('Name');
  fireEvent.change(name, { target: { value: 'Busy' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByText(/expected a unique text/)).toBeDefined();
  fireEvent.change(name, { target: { value: 'In training' } });
  fireEvent.change(screen.getByLabelText('Status'), { target: { value: 'AWAY' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(app.workspace.getState().presence.options.at(-1)).toMatchObject({
    presenceText: 'In training',
    basePresenceStatus: 'AWAY',
  });
});

test('[SC6] a user is cloned with a new ID, changed, and signs in', async () => {
  const { app } = await openConsole(renderShell(), 'Providers and templates');
  fireEvent.change(await screen.findByLabelText('Kind of record'), { target: { value: 'users' } });
  fireEvent.click(screen.getByRole('button', { name: 'Clone Alex Rivera' }));
  expect(screen.queryByRole('button', { name: 'Sign in' })).toBeNull();
  fireEvent.change(screen.getByLabelText('Roles'), { target: { value: 'supervisor' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByText(/roles\[0\]: expected a GUID/)).toBeDefined();
  const role = '6f1c2a34-58b1-4a52-9d3e-0c1f2b3a4d5e';
  fireEvent.change(screen.getByLabelText('Roles'), { target: { value: role } });
  fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'Kim Lee' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByText('App profile: Everything')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  const question = await screen.findByRole('alertdialog', { name: 'Sign in as Kim Lee?' });
  fireEvent.click(within(question).getByRole('button', { name: 'Sign in', hidden: true }));
  expect(app.workspace.getState().environment.user).toMatchObject({
    fullName: 'Kim Lee',
    roles: [role],
  });
  expect(screen.getByText(/^Signed in/)).toBeDefined();
});

test('[SC6] a provider is cloned under a free name, and a reset restores the seeds', async () => {
  const { app } = await openConsole(renderShell(), 'Providers and templates');
  const [provider] = app.workspace.getState().providers;
  fireEvent.click(await screen.findByRole('button', { name: `Clone ${provider!.uniqueName}` }));
  const name = screen.getByLabelText('Unique name');
  fireEvent.change(name, { target: { value: provider!.uniqueName } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByText(/already exists/)).toBeDefined();
  fireEvent.change(name, { target: { value: 'contoso_copy' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  const [copy] = app.workspace.getState().inactiveProviders;
  expect(copy).toMatchObject({ uniqueName: 'contoso_copy', channelUrl: provider!.channelUrl });
  fireEvent.click(screen.getByRole('button', { name: 'Restore defaults' }));
  const question = await screen.findByRole('alertdialog', { name: /^Reset / });
  fireEvent.click(within(question).getByRole('button', { name: 'Restore defaults', hidden: true }));
  expect(app.workspace.getState()).toMatchObject({ providers: [provider], inactiveProviders: [] });
});

const rows = {
  msdyn_sessiontemplates: [
    { msdyn_uniquename: 'contoso_desk', msdyn_title: 'Desk', msdyn_panelstate: 162450002 },
  ],
  msdyn_presences: [
    { msdyn_presencestatustext: 'Busy', msdyn_basepresencestatus: 192360003 },
    { msdyn_presencestatustext: 'In training', msdyn_basepresencestatus: 192360003 },
  ],
};

function fileWith(text: string, name = 'rows.json'): File {
  return new File([text], name);
}

test('[IM23] an import shows its report, and changes nothing before it is applied', async () => {
  const { app } = await openConsole(renderShell(), 'Providers and templates');
  const input = await screen.findByLabelText('Exports of an environment');
  fireEvent.change(input, { target: { files: [fileWith(JSON.stringify(rows))] } });
  const pane = await screen.findByRole('region', { name: 'Import' });
  await within(pane).findByText('Read 1 session template, 2 presences. 0 warnings.');
  const before = app.workspace.getState();
  expect(before.templates.sessions[0]?.uniqueName).not.toBe('contoso_desk');
  fireEvent.click(within(pane).getByRole('button', { name: 'Apply' }));
  await within(pane).findByText(/^Applied/);
  const { templates, presence } = app.workspace.getState();
  expect(templates.sessions[0]).toMatchObject({ uniqueName: 'contoso_desk', panelMode: 'Docked' });
  expect(templates.sessions).toHaveLength(before.templates.sessions.length + 1);
  expect(presence.options.map(({ presenceText }) => presenceText)).toEqual([
    'Available',
    'Busy',
    'Do not disturb',
    'Appear away',
    'Offline',
    'Inactive',
    'In training',
  ]);
  expect(presence.options[1]?.basePresenceStatus).toBe('AWAY');
});

test('[IM23] a dropped file that cannot be read changes nothing, and says so', async () => {
  const { app } = await openConsole(renderShell(), 'Providers and templates');
  const records = await screen.findByRole('region', { name: 'Records' });
  const before = app.workspace.getState();
  const dataTransfer = { types: ['Files'], files: [fileWith('{"a":1}')] };
  fireEvent.dragOver(records, { dataTransfer });
  fireEvent.drop(records, { dataTransfer });
  const pane = await screen.findByRole('region', { name: 'Import' });
  expect(await within(pane).findByRole('alert')).toHaveProperty(
    'textContent',
    expect.stringMatching(/^rows\.json: expected rows with columns/),
  );
  expect(within(pane).queryByRole('button', { name: 'Apply' })).toBeNull();
  expect(app.workspace.getState()).toBe(before);
  fireEvent.click(within(pane).getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('region', { name: 'Import' })).toBeNull();
});

test('[IM23] an imported provider takes the place of the one of its name, and stays Inactive if it cannot run', async () => {
  const { app } = await openConsole(renderShell(), 'Providers and templates');
  const given = {
    msdyn_channelproviders: [
      {
        msdyn_uniquename: 'Contoso_Phone',
        msdyn_label: 'New',
        msdyn_channelurl: 'http://localhost:9/',
      },
      { msdyn_uniquename: 'contoso_none', msdyn_channelurl: 'javascript:alert(1)' },
    ],
  };
  const input = await screen.findByLabelText('Exports of an environment');
  fireEvent.change(input, { target: { files: [fileWith(JSON.stringify(given))] } });
  expect(await screen.findByText('Applying loads http://localhost:9/.')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Apply' }));
  await screen.findByText(/^Applied/);
  const { providers, inactiveProviders } = app.workspace.getState();
  expect(providers).toMatchObject([
    { uniqueName: phone, label: 'New', channelUrl: 'http://localhost:9/' },
  ]);
  expect(inactiveProviders.map(({ uniqueName }) => uniqueName)).toEqual(['contoso_none']);
});
