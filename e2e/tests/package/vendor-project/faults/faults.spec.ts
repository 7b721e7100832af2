import { expect, test } from '../tests/acme.ts';

// Every test here fails: its widget has a fault, or the test itself does. The failure text must
// name the fault.

const port = Number(process.env['WIDGET_PORT'] ?? 3000);

const widgetAt = (path: string) => ({
  providers: [
    {
      uniqueName: 'acme_phone',
      label: 'Acme',
      channelUrl: `http://acme.localhost:${port}/${path}`,
      enableOutbound: true,
    },
  ],
});

test.describe('an unreturned promise', () => {
  test.use({ config: widgetAt('?fault=unreturned%20promise') });

  test('a number on the page is dialed', async ({ acme, workspace }) => {
    await acme.ring('+1 555 0100');
    await workspace.toast('Incoming call').accept();
    await workspace.clickToAct('+1 555 0100');
    await expect(acme.provider).toHaveReceived('onclicktoact');
    await expect(acme.provider).toHaveNoDiagnostics();
  });
});

test.describe('a wrong library address', () => {
  test.use({ config: widgetAt('wrong-address.html') });

  test('a call is taken', async ({ acme, workspace }) => {
    await acme.ring('+1 555 0171');
    await workspace.toast('Incoming call').accept();
  });
});

test.describe('a refused first call', () => {
  test.use({ config: widgetAt('?fault=refused%20first%20call') });

  test('a call is taken', async ({ acme, workspace }) => {
    await acme.ring('+1 555 0171');
    await workspace.toast('Incoming call').accept();
  });
});

test.describe('a misspelled template', () => {
  test.use({ config: widgetAt('?fault=misspelled%20template') });

  test('a call is taken', async ({ acme, workspace }) => {
    await acme.ring('+1 555 0171');
    await workspace.toast('Incoming call').accept();
  });
});

test('a misspelled provider', ({ provider }) => {
  expect(provider('acme_fone')).toBeDefined();
});

test('a misspelled method', async ({ acme }) => {
  // @ts-expect-error a script without types would not see it
  await expect(acme.provider).toHaveCalled('createSesion');
});

test.describe('a faulty config', () => {
  const channelUrl = `http://acme.localhost:${port}/`;
  test.use({ config: { providers: [{ uniqueName: 'brightline', label: 'Acme', channelUrl }] } });

  test('the workspace opens', async ({ workspace }) => {
    await expect(workspace.panel).toBeVisible();
  });
});
