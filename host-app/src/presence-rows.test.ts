import { expect, test } from 'vitest';
import { startHost } from './headless/start-host.ts';
import { setPresence, setPresenceOptions } from './workspace/people/presence.ts';
import { saveUser, signIn } from './workspace/people/users.ts';

const status =
  '$select=msdyn_name,msdyn_isagentloggedin,msdyn_eventname&$expand=msdyn_agentid($select=fullname),msdyn_currentpresenceid($select=msdyn_presencestatustext,msdyn_basepresencestatus)';

const statuses = (host: ReturnType<typeof startHost>) =>
  host.records.query('msdyn_agentstatus', status).records;

test('the presences of the list are rows, with their base status', () => {
  const { records } = startHost({
    schema: 'strict',
    presence: [{ text: "Agent's lunch", status: 'AWAY' }],
  });
  const options = '$select=msdyn_presencestatustext,msdyn_basepresencestatus,msdyn_canuserset';
  const rows = records.query('msdyn_presence', `${options}&$filter=componentstate eq 0`).records;
  expect(
    rows.map((row) => [row['msdyn_presencestatustext'], row['msdyn_basepresencestatus']]),
  ).toEqual([
    ['Available', 192360000],
    ['Busy', 192360001],
    ['Do not disturb', 192360002],
    ['Appear away', 192360003],
    ['Offline', 192360004],
    ['Inactive', 192360003],
    ["Agent's lunch", 192360003],
  ]);
});

test("the agent's status row follows the presence", () => {
  const host = startHost({ schema: 'strict' });
  expect(statuses(host)).toMatchObject([
    {
      msdyn_isagentloggedin: true,
      msdyn_eventname: 192350003,
      msdyn_currentpresenceid: { msdyn_presencestatustext: 'Available' },
    },
  ]);
  const busy = host.workspace.getState().presence.options[1];
  if (busy === undefined) throw new Error('No second presence');
  host.workspace.apply(setPresence, { presence: busy });
  expect(statuses(host)).toMatchObject([
    {
      msdyn_eventname: 192350006,
      msdyn_currentpresenceid: {
        msdyn_presencestatustext: 'Busy',
        msdyn_basepresencestatus: 192360001,
      },
    },
  ]);
});

test('a presence that an administrator adds or changes is a row', () => {
  const host = startHost({ schema: 'strict' });
  const { options } = host.workspace.getState().presence;
  const training = {
    presenceId: 'x',
    presenceText: 'Training',
    presenceColor: 'red',
    basePresenceStatus: 'BUSY',
    canUserSet: false,
  };
  host.workspace.apply(setPresenceOptions, { options: [...options, training] });
  host.workspace.apply(setPresence, { presence: training });
  const found = "$filter=msdyn_presencestatustext eq 'Training' and msdyn_canuserset eq false";
  expect(host.records.query('msdyn_presence', found).records).toHaveLength(1);
  expect(statuses(host)).toMatchObject([
    { msdyn_currentpresenceid: { msdyn_presencestatustext: 'Training' } },
  ]);
});

test('when another agent signs in, both status rows say so', () => {
  const host = startHost({ schema: 'strict' });
  const { environment } = host.workspace.getState();
  const other = {
    ...environment.user,
    id: 'fa000000-0000-4000-8000-000000000009',
    fullName: 'Ida Night',
  };
  host.workspace.apply(saveUser, { user: other, now: 0 });
  host.workspace.apply(signIn, { id: other.id, now: 0 });
  expect(statuses(host)).toMatchObject([
    {
      msdyn_name: environment.user.fullName,
      msdyn_isagentloggedin: false,
      msdyn_eventname: 192350005,
    },
    { msdyn_name: 'Ida Night', msdyn_isagentloggedin: true, msdyn_eventname: 192350003 },
  ]);
});

test('an export of presences as rows of the config replaces the rows of the list', () => {
  const { records } = startHost({
    records: {
      msdyn_presence: [
        {
          msdyn_presenceid: 'EFDEB843-C07A-E811-8162-000D3AA11F50',
          msdyn_name: 'Ready',
          msdyn_presencestatustext: 'Ready',
          msdyn_basepresencestatus: 192360000,
        },
      ],
    },
  });
  expect(records.query('msdyn_presence', '$select=msdyn_name').records).toHaveLength(6);
  expect(records.retrieve('msdyn_presence', 'efdeb843-c07a-e811-8162-000d3aa11f50')).toMatchObject({
    msdyn_name: 'Ready',
  });
});
