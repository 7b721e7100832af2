import { expect, test } from 'vitest';
import { parseConfig } from '../../src/config/parse-config.ts';
import {
  demoProviderPage,
  demoProviders,
  demoSamplePage,
  demoWorkspacePage,
  providersElsewhere,
} from './demo-pages.ts';

test('[SN6] the pages of a static host do not contain an address of the server', () => {
  const page = '<head><script type="module" src="./assets/a.js"></script></head>';
  const config = parseConfig({});
  const providers = demoProviders(config, ['softphone'], new Map());
  const workspace = demoWorkspacePage(page, { ...config, providers });
  const sample = demoSamplePage(
    '<script src="http://localhost:5173/webresources/Widget/x.js" data-crmurl="http://localhost:5173"></script>',
  );
  expect(workspace + sample).not.toContain('localhost');
  expect(workspace.indexOf("script-src 'self'")).toBeLessThan(workspace.indexOf('addresses.js'));
  expect(sample).toContain('src="../../webresources/Widget/x.js"');
  expect(workspace.indexOf('addresses.js')).toBeLessThan(workspace.indexOf('assets/a.js'));
});

const provider = (uniqueName: string, channelUrl: string) => ({ uniqueName, channelUrl });

test('[SN6] a provider is packed, a web resource, a sample, or needs its own server', () => {
  const config = parseConfig({
    providers: [
      provider('acme_phone', 'http://localhost:4000/app/phone.html?a=1'),
      provider('acme_chat', 'http://localhost:5173/webresources/acme_chat.html'),
      provider('acme_soft', 'http://softphone.localhost:5173/'),
      provider('acme_mail', 'https://mail.example.com/'),
    ],
  });
  const packed = new Map([['acme_phone', 'phone.html?a=1']]);
  const placed = demoProviders(config, ['softphone'], packed);
  expect(placed.map(({ channelUrl }) => channelUrl)).toEqual([
    'https://demo.invalid/providers/acme_phone/phone.html?a=1',
    'https://demo.invalid/webresources/acme_chat.html',
    'https://demo.invalid/samples/softphone/',
    'https://mail.example.com/',
  ]);
  expect(providersElsewhere(placed).map(({ uniqueName }) => uniqueName)).toEqual(['acme_mail']);
});

test('[SN6] a packed page finds the library beside it, wherever it lies', () => {
  const page =
    '<script src="https://acme.crm.dynamics.com/webresources/Widget/msdyn_ciLibrary.js" data-crmurl="https://acme.crm.dynamics.com" data-cifid="CIFMainLibrary"></script>';
  expect(demoProviderPage(page, 1)).toBe(
    '<script src="../../../webresources/Widget/msdyn_ciLibrary.js" data-cifid="CIFMainLibrary"></script>',
  );
});
