import { test as base, expect } from 'provider-sdk/playwright';
import { startWorkspace } from '../../run/workspace-server.ts';

/** A workspace started elsewhere: no browser is directed to it, so its responses are forwarded. */
const test = base.extend<object, { workspaceUrl: string | undefined }>({
  workspaceUrl: [
    async ({}, use) => {
      const server = await startWorkspace({});
      await use(server.origin);
      await server.close();
    },
    { scope: 'worker' },
  ],
});

const organization = 'https://contoso.crm.dynamics.com';
const channelUrl = 'https://widget.acme.test/';

test.use({
  organization,
  config: { providers: [{ uniqueName: 'acme_phone', label: 'Acme', channelUrl }] },
});

test('a running workspace appears at a fixed address', async ({ context, page, provider }) => {
  expect(page.url()).toBe(`${organization}/`);
  const acme = provider('acme_phone');
  await expect(acme).toHaveCalled('getEnvironment');
  expect(context.pages()).toHaveLength(1);
});

test.beforeEach(({ context }) =>
  context.route(`${channelUrl}**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<script src="${organization}/webresources/Widget/msdyn_ciLibrary.js"
          data-crmurl="${organization}" data-cifid="CIFMainLibrary"></script>
        <script>Microsoft.CIFramework.getEnvironment();</script>`,
    }),
  ),
);
