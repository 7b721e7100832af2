import type { Frame, Page } from '@playwright/test';
import { expect } from '../base-test.ts';
import type { ConfigInput } from '../run/workspace-server.ts';
import { crossSite } from './widget-page.ts';

const tabs = [
  { pageType: 'entityrecord', parameters: { entityName: 'contact', entityId: '{contactId}' } },
  { pageType: 'entitylist', parameters: { entityName: 'incident' } },
  { pageType: 'search', parameters: { searchText: 'a' } },
  { pageType: 'dashboard', parameters: {} },
].map((tab, index) => ({ ...tab, uniqueName: `bench_tab_${index}`, title: `Tab ${index}` }));

/** Three widgets, and a session template with a form and nine more tabs. */
export function busyConfig(widgets: string): ConfigInput {
  return {
    providers: [0, 1, 2].map((index) => ({
      uniqueName: `bench_${index}`,
      label: `Bench ${index}`,
      channelUrl: crossSite(widgets, `bench${index}`),
    })),
    sessionTemplates: [
      {
        uniqueName: 'bench_session',
        title: '{customerName}',
        panelMode: 'Docked',
        anchorTab: 'bench_tab_0',
        additionalTabs: Array.from({ length: 9 }, (_none, index) => `bench_tab_${index % 4}`),
      },
    ],
    tabTemplates: tabs,
  };
}

/** Opens sessions as the widgets do, in turn, each on a different contact. */
export async function openSessions(frames: readonly Frame[], count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    await frames[index % frames.length]?.evaluate(async (number) => {
      const { Microsoft } = window as unknown as WidgetWindow;
      const found = await Microsoft.CIFramework.searchAndOpenRecords(
        'contact',
        `?$select=contactid&$top=${number + 1}`,
        true,
      );
      const rows = Object.values<{ contactid?: string }>(JSON.parse(found));
      await Microsoft.CIFramework.createSession({
        templateName: 'bench_session',
        templateParameters: {
          customerName: `Customer ${number}`,
          contactId: rows.at(-1)?.contactid,
        },
      });
    }, index);
  }
}

interface WidgetWindow {
  readonly Microsoft: {
    readonly CIFramework: {
      readonly searchAndOpenRecords: (table: string, query: string, only: true) => Promise<string>;
      readonly createSession: (input: object) => Promise<string>;
    };
  };
}

/** Selects every session once, so that each has been on screen before the measurement starts. */
export async function visitAll(page: Page): Promise<void> {
  const sessions = page.getByRole('tablist', { name: 'Sessions' }).getByRole('tab');
  for (const session of await sessions.all()) {
    await session.click();
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
  }
}
