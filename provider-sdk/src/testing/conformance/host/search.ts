import type { searchMethods } from '../../../contract/index.ts';
import { equal } from '../assertions.ts';
import type { HostCasesFor } from '../cases.ts';
import type { HostStage } from '../host-stage.ts';
import { created, named, parsed, rejectionOf } from './steps.ts';

const two = { providers: ['phone', 'chat'] };
const notActive = 'This operation can be performed from the active provider';

async function withZimts(stage: HostStage, count: number): Promise<void> {
  for (let made = 0; made < count; made++) {
    await created(stage, 'contact', { firstname: `Z${made}`, lastname: 'Zimt' });
  }
}

async function pages({ agent }: HostStage): Promise<readonly string[]> {
  return (await agent.look()).tabs.slice(1).map(({ page }) => page);
}

const zimts = "?$select=lastname&$filter=lastname eq 'Zimt'";

export const searchHostCases = {
  searchAndOpenRecords: [
    {
      rule: 'SR3',
      says: 'the result is an object keyed by number, and rows carry their primary key',
      run: async ({ open }) => {
        const stage = await open();
        const phone = stage.widget('phone');
        const none = phone.call('searchAndOpenRecords', 'contact', zimts, true);
        equal(await none, '{}', 'none found');
        await withZimts(stage, 2);
        const found = await parsed(phone.call('searchAndOpenRecords', 'contact', zimts, true));
        equal(Object.keys(Object(found) as object), ['0', '1'], 'keys');
        const [row] = Object.values(Object(found) as Record<string, object>);
        equal('contactid' in (row ?? {}), true, 'primary key in the row');
        equal(await pages(stage), [], 'pages opened');
      },
    },
    {
      rule: 'SR2',
      says: 'a single match opens the record, none or several the search page',
      run: async ({ open }) => {
        const stage = await open();
        const phone = stage.widget('phone');
        await phone.call('searchAndOpenRecords', 'contact', zimts, false);
        await withZimts(stage, 1);
        await phone.call('searchAndOpenRecords', 'contact', zimts, false);
        await withZimts(stage, 1);
        await phone.call('searchAndOpenRecords', 'contact', zimts, false);
        equal(await pages(stage), ['search', 'entityrecord', 'search'], 'pages opened');
      },
    },
    {
      rule: 'SR2',
      says: 'with a search text, a single match opens its record too',
      run: async ({ open }) => {
        const stage = await open();
        await withZimts(stage, 1);
        const query = `${zimts}&$search=Zimt`;
        await stage.widget('phone').call('searchAndOpenRecords', 'contact', query, false);
        equal(await pages(stage), ['entityrecord'], 'pages opened');
      },
    },
    {
      rule: 'SR4',
      says: 'a search text alone cannot be only searched',
      run: async ({ open }) => {
        const phone = (await open()).widget('phone');
        const refused = rejectionOf(
          phone.call('searchAndOpenRecords', 'contact', '$search=x', true),
        );
        const message =
          'Error. Either the seach query is empty or searchOnly is true for search query';
        const expected = { message, msdyn_name: 'searchandopenrecords' };
        equal(await refused, JSON.stringify(expected), 'failure');
      },
    },
    {
      rule: 'RC1',
      says: 'a failing query is refused by name, and still opens the search page',
      run: async ({ open }) => {
        const stage = await open();
        const phone = stage.widget('phone');
        const query = "?$filter=lastname eq 'Zimt";
        const refused = String(
          await rejectionOf(phone.call('searchAndOpenRecords', 'contact', query, false)),
        );
        const { msdyn_name: name } = JSON.parse(refused) as { readonly msdyn_name?: unknown };
        equal(name, 'searchandopenrecords', 'msdyn_name');
        equal(await pages(stage), ['search'], 'pages opened');
      },
    },
    {
      rule: 'PN2',
      says: 'only the active provider may show records, any provider may only search',
      run: async ({ open }) => {
        const chat = (await open(two)).widget('chat');
        equal(await chat.call('searchAndOpenRecords', 'contact', zimts, true), '{}', 'search only');
        const refused = rejectionOf(chat.call('searchAndOpenRecords', 'contact', zimts, false));
        const expected = { message: notActive, msdyn_name: 'doSearch' };
        equal(await refused, JSON.stringify(expected), 'failure');
      },
    },
  ],
  renderSearchPage: [
    {
      rule: 'SR5',
      says: 'opens the search page and returns null, for the active provider only',
      run: async ({ open }) => {
        const stage = await open(two);
        const answer = stage.widget('phone').call('renderSearchPage', 'contact', 'Ada');
        equal(await answer, null, 'answer');
        equal(await pages(stage), ['search'], 'pages opened');
        const refused = rejectionOf(stage.widget('chat').call('renderSearchPage', 'contact', ''));
        equal(await refused, named(notActive, 'renderSearchPage'), 'failure');
      },
    },
  ],
  openKBSearchControl: [
    {
      rule: 'WR17',
      says: 'returns false without such a control, for the active provider only',
      run: async ({ open }) => {
        const stage = await open(two);
        const answer = await stage.widget('phone').call('openKBSearchControl', 'x');
        equal(typeof answer, 'boolean', 'typeof answer');
        const refused = rejectionOf(stage.widget('chat').call('openKBSearchControl', 'x'));
        equal(await refused, named(notActive, 'openkbsearchcontrol'), 'failure');
      },
    },
  ],
} satisfies HostCasesFor<typeof searchMethods>;
