import type { tabMethods } from '../../../contract/index.ts';
import { equal, isTrue } from '../assertions.ts';
import type { HostCasesFor } from '../cases.ts';
import type { HostStage } from '../host-stage.ts';
import { foreignFocus, named, openSession, rejectionOf } from './steps.ts';

const two = { providers: ['phone', 'chat'] };
const search = { templateName: 'msdyn_searchtab' };
const wiki = { templateName: 'contoso_wiki' };

async function createTab(stage: HostStage, input: object): Promise<string> {
  return String(await stage.widget('phone').call('createTab', input));
}

async function focusedTab({ agent }: HostStage): Promise<string | undefined> {
  return (await agent.look()).tabs.find(({ isFocused }) => isFocused)?.id;
}

/** A method on tabs is refused, under its own name, while a foreign session is in focus. */
async function isRefusedElsewhere(
  stage: HostStage,
  [method, wire, ...args]: readonly [method: string, wire: string, ...args: readonly unknown[]],
): Promise<void> {
  await openSession(stage, 'chat');
  const refused = rejectionOf(stage.widget('phone').call(method, ...args));
  equal(await refused, named(foreignFocus, wire), 'failure');
}

export const tabHostCases = {
  createTab: [
    {
      rule: 'TB1',
      says: 'opens in the background unless isFocused is true',
      run: async ({ open }) => {
        const stage = await open();
        await openSession(stage);
        const anchor = await focusedTab(stage);
        const behind = await createTab(stage, search);
        equal(await focusedTab(stage), anchor, 'focused tab');
        const front = await createTab(stage, { ...wiki, isFocused: true });
        equal(await focusedTab(stage), front, 'focused tab');
        isTrue(/^tab-id-\d+$/.test(behind) && behind !== front, `ids ${behind}, ${front}`);
      },
    },
    {
      rule: 'TB5',
      says: 'works on Home and is refused in a foreign session',
      checks: [26],
      run: async ({ open }) => {
        const stage = await open(two);
        await createTab(stage, search);
        equal((await stage.agent.look()).tabs.length, 2, 'tabs of Home');
        await isRefusedElsewhere(stage, ['createTab', 'createTab', search]);
      },
    },
    {
      rule: 'SE9',
      says: 'names an unknown template',
      run: async ({ open }) => {
        const stage = await open();
        const refused = rejectionOf(createTab(stage, { templateName: 'nope' }));
        const text = 'Could not resolve unique name for application tab template: nope';
        equal(await refused, named(text, 'createTab'), 'failure');
      },
    },
    {
      rule: 'TB4',
      says: 'the eleventh tab is refused',
      run: async ({ open }) => {
        const stage = await open();
        for (let count = 1; count < 10; count++) await createTab(stage, search);
        await rejectionOf(createTab(stage, search));
        equal((await stage.agent.look()).tabs.length, 10, 'tabs');
      },
    },
  ],
  getTabs: [
    {
      rule: 'TB10',
      says: 'lists open tabs, the anchor first, or those of a template',
      run: async ({ open }) => {
        const stage = await open();
        await openSession(stage);
        const anchor = await focusedTab(stage);
        const first = await createTab(stage, search);
        const second = await createTab(stage, wiki);
        const phone = stage.widget('phone');
        equal(await phone.call('getTabs'), [anchor, first, second], 'all');
        equal(await phone.call('getTabs', 'contoso_wiki'), [second], 'by template');
        equal(await phone.call('getTabs', 'msdyn_powerbi'), [], 'by another template');
      },
    },
    {
      rule: 'TB10',
      says: 'lists tabs whose template has a tag; a name beside it takes precedence',
      run: async ({ open }) => {
        const tagged = { uniqueName: 'test_tagged', pageType: 'search', tags: ['help'] };
        const stage = await open({ config: { tabTemplates: [tagged] } });
        const first = await createTab(stage, { templateName: 'test_tagged' });
        const second = await createTab(stage, search);
        const phone = stage.widget('phone');
        equal(await phone.call('getTabs', undefined, 'help'), [first], 'by tag');
        equal(await phone.call('getTabs', '', 'nope'), [], 'by another tag');
        equal(await phone.call('getTabs', search.templateName, 'help'), [second], 'by both');
      },
    },
    {
      rule: 'TB5',
      says: 'works on Home, and is refused in a foreign session',
      run: async ({ open }) => {
        const stage = await open(two);
        const tabs = await stage.widget('phone').call('getTabs');
        equal(tabs, [await focusedTab(stage)], 'tabs of Home');
        await isRefusedElsewhere(stage, ['getTabs', 'getTabsByTagOrName']);
      },
    },
  ],
  focusTab: [
    {
      rule: 'TB11',
      says: 'shows the tab, given as text or as the array that getTabs returned',
      run: async ({ open }) => {
        const stage = await open();
        const tabId = await createTab(stage, search);
        const anchor = await focusedTab(stage);
        equal(await stage.widget('phone').call('focusTab', tabId), null, 'answer');
        equal(await focusedTab(stage), tabId, 'focused tab');
        await stage.widget('phone').call('focusTab', [anchor]);
        equal(await focusedTab(stage), anchor, 'focused tab');
      },
    },
    {
      rule: 'TB11',
      says: 'names an unknown tab',
      run: async ({ open }) => {
        const phone = (await open()).widget('phone');
        const refused = rejectionOf(phone.call('focusTab', 'nope'));
        equal(await refused, named('Tab with ID:nope does not exist', 'focusTab'), 'failure');
      },
    },
  ],
  getFocusedTab: [
    {
      rule: 'TB12',
      says: 'returns the shown tab on Home and in own sessions, else null',
      run: async ({ open }) => {
        const stage = await open(two);
        const phone = stage.widget('phone');
        equal(await phone.call('getFocusedTab'), await focusedTab(stage), 'on Home');
        await openSession(stage, 'chat');
        equal(await phone.call('getFocusedTab'), null, 'in a foreign session');
      },
    },
  ],
  refreshTab: [
    {
      rule: 'TB8',
      says: 'returns null, and is refused for an unknown tab and in a foreign session',
      run: async ({ open }) => {
        const stage = await open(two);
        const phone = stage.widget('phone');
        equal(await phone.call('refreshTab', await focusedTab(stage)), null, 'answer');
        const refused = rejectionOf(phone.call('refreshTab', 'nope'));
        equal(await refused, named('Tab with ID:nope does not exist', 'refreshTab'), 'failure');
        await isRefusedElsewhere(stage, ['refreshTab', 'refreshTab', 'tab-id-1']);
      },
    },
  ],
  setTabTitle: [
    {
      rule: 'TB9',
      says: 'returns the resolved title and shows it, also on Home',
      run: async ({ open }) => {
        const stage = await open();
        const tabId = await createTab(stage, search);
        const input = { title: 'About {who}', who: 'Ada' };
        equal(await stage.widget('phone').call('setTabTitle', tabId, input), 'About Ada', 'answer');
        const { tabs } = await stage.agent.look();
        equal(tabs.find(({ id }) => id === tabId)?.title, 'About Ada', 'title');
      },
    },
  ],
  closeTab: [
    {
      rule: 'TB3',
      says: 'returns null and shows the left neighbor',
      run: async ({ open }) => {
        const stage = await open();
        const first = await createTab(stage, search);
        const second = await createTab(stage, { ...wiki, isFocused: true });
        equal(await stage.widget('phone').call('closeTab', second), null, 'answer');
        equal(await focusedTab(stage), first, 'focused tab');
        equal((await stage.agent.look()).tabs.length, 2, 'tabs');
      },
    },
    {
      rule: 'TB2',
      says: 'the anchor stays',
      run: async ({ open }) => {
        const stage = await open();
        const anchor = await focusedTab(stage);
        const refused = rejectionOf(stage.widget('phone').call('closeTab', anchor));
        equal(await refused, named('Anchor tab cannot be closed', 'closeTab'), 'failure');
      },
    },
  ],
  createTabInHomeSession: [
    {
      rule: 'TB13',
      says: 'opens the tab in Home, whatever is in focus',
      run: async ({ open }) => {
        const stage = await open(two);
        await openSession(stage, 'chat');
        await stage.widget('phone').call('createTabInHomeSession', search);
        equal((await stage.agent.look()).tabs.length, 1, 'tabs of the session in focus');
        await stage.agent.focusSession('session-id-0');
        equal((await stage.agent.look()).tabs.length, 2, 'tabs of Home');
      },
    },
  ],
} satisfies HostCasesFor<typeof tabMethods>;
