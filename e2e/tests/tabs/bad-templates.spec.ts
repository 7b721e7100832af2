import { expect, test } from '../../fixtures.ts';
import type { ConfigInput } from '../../run/workspace-server.ts';
import { widgetFrame } from '../wire-recorder.ts';

const loop = "{$odata.contact.fullname.?$filter=fullname eq '{again}'}";
const website = (uniqueName: string, title: string, url: string) => ({
  uniqueName,
  title,
  pageType: 'thirdpartywebsite',
  parameters: { url },
});

const config: ConfigInput = {
  sessionTemplates: [
    {
      uniqueName: 'bad_session',
      title: '{customerName}',
      panelMode: 'Docked',
      anchorTab: 'bad_kind',
      additionalTabs: ['bad_gone', 'bad_loop', 'bad_script', 'bad_data'],
    },
  ],
  tabTemplates: [
    { uniqueName: 'bad_kind', title: 'Kind', pageType: 'hologram' },
    { uniqueName: 'bad_loop', title: '{again}', pageType: 'search' },
    website('bad_script', 'Script', 'javascript:alert(1)'),
    website('bad_data', 'Data', 'data:text/html,<h1>in</h1>'),
  ],
};

test.use({ config });

test('[TP4] templates that cannot be shown open a session with cards that give the reason', async ({
  page,
}) => {
  const thrown: Error[] = [];
  page.on('pageerror', (error) => thrown.push(error));
  await page.goto('/');
  const phone = page.frameLocator('iframe[title="Phone"]');
  await expect(phone.getByRole('button', { name: 'Simulate incoming call' })).toBeVisible();
  const input = { templateName: 'bad_session', again: loop, customerName: 'x'.repeat(10_000) };
  await widgetFrame(page, 'softphone.localhost').evaluate(async (session) => {
    await window.Microsoft.CIFramework.createSession(session);
  }, input);

  const main = page.getByRole('main');
  const tabs = page.getByRole('tablist', { name: 'Application tabs' });
  const wrong = [
    ['Kind', 'This page cannot be shown', 'template bad_kind: pageType is "hologram"'],
    ['bad_gone', 'This page cannot be shown', 'template bad_session: additionalTabs names'],
    ['Script', 'This website cannot be shown', 'template bad_script: url must be an https address'],
    ['Data', 'This website cannot be shown', 'template bad_data: url must be an https address'],
  ] as const;
  for (const [name, heading, why] of wrong) {
    await tabs.getByRole('tab', { name, exact: true }).click();
    await expect(main.getByRole('heading', { name: heading })).toBeVisible();
    await expect(main).toContainText(why);
    await expect(main.locator('iframe')).toHaveCount(0);
  }
  await expect(tabs.getByRole('tab')).toHaveCount(5);
  await expect(tabs.getByRole('tab', { name: loop })).toBeVisible();
  const session = page.getByRole('tablist', { name: 'Sessions' }).getByRole('tab').last();
  await expect(session).toHaveAttribute('aria-selected', 'true');
  expect((await session.boundingBox())?.width).toBeLessThan(300);

  await page.getByRole('button', { name: 'Simulator console' }).click();
  const console = page.getByRole('region', { name: 'Simulator console' });
  await console.getByRole('tab', { name: /Diagnostics/ }).click();
  for (const [name, , why] of wrong) {
    // A missing tab template is already reported at the start.
    const times = name === 'bad_gone' ? 2 : 1;
    await expect(console.getByRole('cell', { name: why })).toHaveCount(times);
  }
  await expect(console.getByRole('cell', { name: 'Template bad_loop: no value for' })).toHaveCount(
    1,
  );
  expect(thrown).toEqual([]);
});
