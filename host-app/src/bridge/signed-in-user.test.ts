import { expect, test } from 'vitest';
import { aWorkbench } from './testing/workbench.ts';
import type { User } from '../workspace/whole/state.ts';
import { saveUser, signIn } from '../workspace/people/users.ts';

const kim: User = {
  id: 'C0FFEE00-0000-4000-8000-000000000001',
  fullName: 'Kim van der Lee',
  lcid: 1043,
  roles: [],
};
const kimId = kim.id.toLowerCase();
const alexId = 'b2a7c1de-0f43-4c7a-9a51-2f6d8e0c7b11';
const names = '?$select=fullname,firstname,lastname';

const ownerOf = async (bench: ReturnType<typeof aWorkbench>): Promise<unknown> => {
  const text = await bench.call(
    'phone',
    'createRecord',
    'account',
    JSON.stringify({ name: 'New' }),
  );
  const { id } = JSON.parse(String(text)) as { readonly id: string };
  return bench.records.retrieve('account', id)['_ownerid_value'];
};

test('[EN1] the agent of the config has a row, and owns the records that widgets create', async () => {
  const bench = aWorkbench({ config: { environment: { user: kim } } });
  expect(bench.records.retrieve('systemuser', kimId, names)).toMatchObject({
    fullname: 'Kim van der Lee',
    firstname: 'Kim',
    lastname: 'van der Lee',
  });
  expect(await ownerOf(bench)).toBe(kimId);
});

test('[EN1] a configured name replaces that of the sample agent', () => {
  const { records } = aWorkbench({ config: { environment: { user: { fullName: 'Mia' } } } });
  expect(records.retrieve('systemuser', alexId, names)).toMatchObject({
    fullname: 'Mia',
    lastname: 'Mia',
  });
});

test('[EN1] a row that the config provides for its agent stays as it is', () => {
  const row = { systemuserid: kim.id, firstname: 'Kimberley', lastname: 'Lee', title: 'Lead' };
  const { records } = aWorkbench({
    config: { environment: { user: kim }, records: { systemuser: [row] } },
  });
  expect(records.retrieve('systemuser', kimId)).toMatchObject({ fullname: 'Kimberley Lee' });
});

test('[EN1] sample agents and those of the config can sign in, each of them listed once', () => {
  const { workspace } = aWorkbench({
    config: { users: [kim, { ...kim, id: alexId, fullName: 'Robin Hale' }] },
  });
  const known = workspace.getState().users.map(({ fullName }) => fullName);
  expect(known).toEqual(['Alex Rivera', 'Kim van der Lee', 'Sam Okafor', 'Jordan Blake']);
});

test('[SC6] rows follow the users, and the signed-in user owns new rows', async () => {
  const bench = aWorkbench();
  const { workspace, records } = bench;
  expect(await ownerOf(bench)).toBe(alexId);
  workspace.apply(saveUser, { user: kim, now: 0 });
  workspace.apply(saveUser, { user: { ...kim, fullName: 'Kim Lee' }, now: 0 });
  expect(records.nameOf({ entityType: 'systemuser', id: kimId })).toBe('Kim Lee');
  workspace.apply(signIn, { id: kim.id, now: 0 });
  expect(records.create('account', { name: 'Other' })).toBeDefined();
  expect(records.query('account', `?$filter=_ownerid_value eq ${kimId}`).records).toHaveLength(1);
});
