import { expect, test } from 'vitest';
import { selectFocusedTab } from '../workspace/sessions/session.ts';
import { openAddress, pageOfAddress } from './main-address.ts';
import { aScriptedPage, contactId } from './testing/a-scripted-page.ts';

test.each([
  [
    `?appid=1&pagetype=entityrecord&etn=contact&id=%7b${contactId}%7d`,
    { type: 'entityrecord', entityName: 'contact', entityId: contactId },
  ],
  [
    '?pageType=EntityRecord&etn=contact&extraqs=firstname%3DAda%26donotemail%3D1',
    { type: 'entityrecord', entityName: 'contact', data: { firstname: 'Ada', donotemail: '1' } },
  ],
  [
    '?pagetype=entitylist&etn=account&viewid=v1&viewtype=1039',
    { type: 'entitylist', entityName: 'account', viewId: 'v1', viewType: '1039' },
  ],
  ['?pagetype=dashboard&id=d1', { type: 'dashboard', dashboardId: 'd1' }],
])('[PS15] %s opens what it names', async (search, shown) => {
  const { xrm, bench, state } = aScriptedPage();
  await openAddress(search, xrm.Navigation, bench.workspace);
  await bench.settled();
  expect(selectFocusedTab(state())?.page).toEqual(shown);
});

test('[PS15] an address that names nothing opens nothing', () => {
  for (const search of ['', '?appid=1', '?pagetype=webresource&webresourceName=a.htm']) {
    expect(pageOfAddress(search)).toBeUndefined();
  }
});

test.each([
  ['?pagetype=entityrecord&etn=nope', 'The entity "nope" cannot be found.'],
  ['?pagetype=entitylist', 'entityName: expected a string'],
  [
    '?pagetype=entityrecord&etn=contact&extraqs=nosuch%3D1',
    '"nosuch" is neither a column of contact',
  ],
])('[PS15] the agent sees why %s cannot be opened', async (search, reason) => {
  const { xrm, bench, state } = aScriptedPage();
  await openAddress(search, xrm.Navigation, bench.workspace);
  await bench.settled();
  expect(state().bars[0]?.message).toContain(reason);
  expect(state().sessions).toHaveLength(1);
});
