import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type ConfigInput } from '../../fixtures.ts';
import { giveConfig } from '../../run/workspace-server.ts';

const sample = fileURLToPath(
  new URL('../../../sample-providers/web-resource-provider/', import.meta.url),
);

const contactid = '11111111-1111-4111-8111-111111111111';
const records: ConfigInput['records'] = {
  contact: [{ contactid, firstname: 'Robin', lastname: 'Sample', telephone1: '+1 (425) 555-0142' }],
};

test('[PS14] a provider that is a web resource finds the caller, opens the form and logs the call', async ({
  page,
  openWorkspace,
}) => {
  const workspace = await openWorkspace({}, `${sample}web`);
  const text = readFileSync(`${sample}workspace.config.json`, 'utf8');
  const own: ConfigInput = JSON.parse(text.replaceAll('http://localhost:5173', workspace.origin));
  const { providers = [] } = own;
  giveConfig(workspace, { providers, records, sampleRows: 'few' }, `${sample}web`);
  await page.route('**/panel.html', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('http://localhost:5173', workspace.origin);
    await route.fulfill({ response, body });
  });
  await page.goto(workspace.origin);
  const panel = page.frameLocator('iframe[title="Contoso panel"]');
  await expect(panel.getByText('Signed in as Alex')).toBeVisible();
  await page.evaluate(async () => {
    const { Xrm } = window as unknown as {
      Xrm: { Navigation: { navigateTo: (input: object) => Promise<void> } };
    };
    await Xrm.Navigation.navigateTo({ pageType: 'entitylist', entityName: 'contact' });
  });
  await page.getByRole('main').getByRole('button', { name: 'Call +1 (425) 555-0142' }).click();
  await expect(panel.getByText('Robin Sample, +1 (425) 555-0142')).toBeVisible();
  await panel.getByRole('button', { name: 'Log the call' }).click();
  await expect(panel.getByText(/^Logged as /)).toBeVisible();
  await page.screenshot({ path: 'e2e/test-results/web-resource-provider.png' });
  await panel.getByRole('button', { name: 'Open' }).click();
  await expect(page).toHaveCalled('Xrm.Navigation.openForm', [{ entityName: 'contact' }]);
  await expect(page.getByRole('main').getByText('Call with Robin Sample').first()).toBeVisible();
});
