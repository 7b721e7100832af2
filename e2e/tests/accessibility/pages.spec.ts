import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';

const id = 'aaaaaaaa-0000-4000-8000-000000000001';
const rows = {
  account: { accountid: id, name: 'Example Works' },
  contact: { contactid: id, firstname: 'Ada', lastname: 'Holloway', telephone1: '+1 555 0999' },
  lead: { leadid: id, subject: 'New lamps', lastname: 'Field' },
  incident: { incidentid: id, title: 'Broken lamp', ticketnumber: 'CAS-1' },
  queue: { queueid: id, name: 'Lamps' },
  phonecall: { activityid: id, subject: 'Call back', phonenumber: '+1 555 0999' },
  task: { activityid: id, subject: 'Send a lamp' },
  email: { activityid: id, subject: 'Where is my lamp' },
  knowledgearticle: { knowledgearticleid: id, title: 'Changing a lamp' },
} as const;
const tables = Object.keys(rows);

const uniqueNameOf = (title: string): string => `acme_${title.replaceAll(' ', '_')}`;

const tab = (
  title: string,
  pageType: string,
  parameters: Readonly<Record<string, string>> = {},
) => ({
  uniqueName: uniqueNameOf(title),
  title,
  pageType,
  parameters,
});

const others = {
  dashboard: tab('dashboard', 'dashboard'),
  search: tab('search', 'search', { searchText: 'lamp', searchType: '0' }),
  'search in a table': tab('search in a table', 'search', {
    searchText: 'lamp',
    entityName: 'incident',
  }),
  'nothing found': tab('nothing found', 'search', { searchText: 'qqqq', searchType: '0' }),
  knowledge: tab('knowledge', 'webresource', {
    webresourceName: 'msdyn_kbsearchpagehost.html',
  }),
  'framed page': tab('framed page', 'thirdpartywebsite', { url: 'http://minimal.localhost:5173/' }),
  'missing web resource': tab('missing web resource', 'webresource', {
    webresourceName: 'no.html',
  }),
  control: tab('control', 'control', { controlName: 'Acme.Control' }),
  'custom page': tab('custom page', 'custom', { name: 'acme_page' }),
  'page that cannot be shown': tab('page that cannot be shown', 'hologram'),
  'missing record': tab('missing record', 'entityrecord', {
    entityName: 'contact',
    entityId: 'aaaaaaaa-0000-4000-8000-00000000dead',
  }),
  'unknown table': tab('unknown table', 'entitylist', { entityName: 'acme_nothing' }),
} as const;

const lists = tables.map((entityName) =>
  tab(`list of ${entityName}`, 'entitylist', { entityName }),
);
const forms = tables.map((entityName) =>
  tab(`form of ${entityName}`, 'entityrecord', { entityName, entityId: id }),
);
// A new form has the same fields as the record form of its table, without values.
const newForms = ['contact', 'incident', 'phonecall'].map((entityName) =>
  tab(`new ${entityName}`, 'entityrecord', { entityName }),
);
const templates = [...lists, ...forms, ...newForms, ...Object.values(others)];

test.use({
  config: {
    providers: [],
    sampleRows: 'few',
    limits: { tabsPerSession: templates.length + 1 },
    screen: { inbox: true },
    records: Object.fromEntries(Object.entries(rows).map(([table, row]) => [table, [row]])),
    tabTemplates: templates,
  },
});

interface ScriptedWindow extends Window {
  readonly Microsoft: {
    readonly Apm: {
      getFocusedSession(): {
        createTab(input: { templateName: string; isFocused: boolean }): Promise<string>;
        closeTab(id: string): Promise<void>;
      };
    };
  };
}

/** Opens a page in its own tab; returns the tab's ID. */
async function openPage(page: Page, title: string): Promise<string> {
  const tabId = await page.evaluate((templateName) => {
    const session = (window as unknown as ScriptedWindow).Microsoft.Apm.getFocusedSession();
    return session.createTab({ templateName, isFocused: true });
  }, uniqueNameOf(title));
  const panel = page.getByRole('tabpanel', { name: title, exact: true });
  await expect(panel.locator('h1, h2, iframe, table, input').first()).toBeVisible();
  return tabId;
}

/** The browser would draw hidden content again for each theme. */
async function closePage(page: Page, opened: string): Promise<void> {
  await page.evaluate(
    (tabId) =>
      (window as unknown as ScriptedWindow).Microsoft.Apm.getFocusedSession().closeTab(tabId),
    opened,
  );
}

for (const [what, pages] of Object.entries({
  lists,
  forms,
  newForms,
  others: Object.values(others),
})) {
  test(`axe finds no violations on any of the ${what}`, async ({ page, axePage }) => {
    await page.goto('/');
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
    for (const { title } of pages) {
      const tabId = await openPage(page, title);
      await axePage.look(title, 'main');
      await closePage(page, tabId);
    }
  });
}
