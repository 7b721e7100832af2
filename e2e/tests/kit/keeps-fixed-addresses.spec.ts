import { expect, test } from 'provider-sdk/playwright';

const organization = 'https://contoso.crm.dynamics.com';
const channelUrl = 'https://widget.acme.test/';

test.use({
  organization,
  config: { providers: [{ uniqueName: 'acme_phone', label: 'Acme', channelUrl }] },
});

test.beforeEach(({ context }) =>
  context.route(`${channelUrl}**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<p></p>
        <script src="${organization}/webresources/Widget/msdyn_ciLibrary.js"
          data-crmurl="${organization}" data-cifid="CIFMainLibrary"></script>
        <script>
          Microsoft.CIFramework.getEnvironment().then((text) => {
            document.querySelector('p').textContent = JSON.parse(text).clientUrl;
          });
        </script>`,
    }),
  ),
);

test('a widget with fixed addresses on default ports runs unchanged', async ({ provider }) => {
  const acme = provider('acme_phone');
  await expect(acme.page.locator('p')).toHaveText(organization);
  await expect(acme).toHaveCalled('getEnvironment');
});
