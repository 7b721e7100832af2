import { expect, test } from '../../fixtures.ts';
import { rulesFound, verdictOn } from './run-sidetone.ts';

const organization = 'http://localhost:5173';

/** A page that loads the library and runs this code. */
const page = (code: string, body = '<p>Phone</p>') => `<!doctype html><title>Phone</title>${body}
<script src="${organization}/webresources/Widget/msdyn_ciLibrary.js" data-crmurl="${organization}" data-cifid="CIFMainLibrary"></script>
<script>
  const cif = Microsoft.CIFramework;
  ${code}
</script>`;

const onPresence = (code: string) => `cif.addHandler('onPresenceChange', async () => { ${code} });`;

/** A mistake, the check that finds it, and the rule. */
const mistakes: readonly (readonly [claim: string, html: string, check: string, rule: string])[] = [
  [
    '[VD1] a page that becomes blank',
    page(onPresence('document.body.textContent = "";')),
    'host.event.onPresenceChange',
    'VD1',
  ],
  [
    '[VD1] a page that hangs',
    page(onPresence('setTimeout(() => { for (;;); }, 0);')),
    'host.event.onPresenceChange',
    'VD1',
  ],
  [
    '[VD2] a call in a loop',
    page(onPresence('for (let n = 0; n < 30; n++) cif.getMode();')),
    'host.event.onPresenceChange',
    'VD2',
  ],
  [
    '[VD3] a handler that is removed after a failure',
    page(`
      const onPresence = () => cif.getEnvironment().then(
        () => 1,
        () => cif.removeHandler('onPresenceChange', onPresence),
      );
      cif.addHandler('onPresenceChange', onPresence);`),
    'host.refusals-F1',
    'VD3',
  ],
  [
    '[VD4] a page with a fixed width',
    page('cif.getMode();', '<div style="width: 500px">Wide</div>'),
    'host.panel-narrow',
    'VD4',
  ],
  [
    '[VD5] a page that keeps the focus',
    page(
      `document.addEventListener('keydown', (event) => event.preventDefault());
       document.querySelector('button').focus(); cif.getMode();`,
      '<button>Call</button>',
    ),
    'host.keyboard',
    'VD5',
  ],
  [
    '[VD6] a page that grows with each event',
    page(onPresence('document.body.append(document.createElement("p"));')),
    'host.leak',
    'VD6',
  ],
  [
    '[VD7] a page that obeys strangers',
    page(`window.addEventListener('message', ({ data }) => {
      if (data && data.command === 'dial') cif.searchAndOpenRecords('contact', '?$top=1', true).catch(() => {});
    }); cif.getMode();`),
    'host.foreign-messages',
    'VD7',
  ],
];

for (const [claim, html, check, rule] of mistakes) {
  test(`${claim} is found`, async ({ servePages }) => {
    test.setTimeout(300_000); // It starts a server and a browser of its own.
    const origin = await servePages({ '/phone.html': html });
    // A site of its own, and so a process of its own.
    const site = origin.replace('//localhost', '//phone.localhost');
    const verdict = await verdictOn(`${site}/phone.html`, '--only', check);
    expect(rulesFound(verdict)[check], JSON.stringify(verdict.checks)).toContain(rule);
    expect(verdict.code).toBe(verdict.result === 'failed' ? 1 : 0);
  });
}
