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

/** Mistakes on one page, each with the check that finds it and its rule. */
interface BadPage {
  readonly html: string;
  readonly found: readonly (readonly [claim: string, check: string, rule: string])[];
}

const badPages: readonly BadPage[] = [
  {
    html: page(`
      ${onPresence('document.body.textContent = "";')}
      cif.addHandler('onmodechanged', async () => { setTimeout(() => { for (;;); }, 0); });`),
    found: [
      ['[VD1] a page that becomes blank', 'host.event.onPresenceChange', 'VD1'],
      ['[VD1] a page that hangs', 'host.event.onmodechanged', 'VD1'],
    ],
  },
  {
    html: page(`
      const onPresence = () => {
        for (let n = 0; n < 30; n++) cif.getMode().catch(() => {});
        return cif.getEnvironment().then(
          () => 1,
          () => cif.removeHandler('onPresenceChange', onPresence),
        );
      };
      cif.addHandler('onPresenceChange', onPresence);`),
    found: [
      ['[VD2] a call in a loop', 'host.event.onPresenceChange', 'VD2'],
      ['[VD3] a handler that is removed after a failure', 'host.refusals-F1', 'VD3'],
    ],
  },
  {
    html: page(
      `${onPresence('document.body.append(document.createElement("p"));')}
       document.addEventListener('keydown', (event) => event.preventDefault());
       document.querySelector('button').focus();
       window.addEventListener('message', ({ data }) => {
         if (data && data.command === 'dial') cif.searchAndOpenRecords('contact', '?$top=1', true).catch(() => {});
       });`,
      '<div style="width: 500px">Wide</div><button>Call</button>',
    ),
    found: [
      ['[VD4] a page with a fixed width', 'host.panel-narrow', 'VD4'],
      ['[VD5] a page that keeps the focus', 'host.keyboard', 'VD5'],
      ['[VD6] a page that grows with each event', 'host.leak', 'VD6'],
      ['[VD7] a page that obeys strangers', 'host.foreign-messages', 'VD7'],
    ],
  },
];

for (const { html, found } of badPages) {
  test.describe('one page with its mistakes', () => {
    // One verdict is enough for all of them.
    test.describe.configure({ mode: 'default', timeout: 300_000 });
    let asked: ReturnType<typeof verdictOn> | undefined;
    for (const [claim, check, rule] of found) {
      test(`${claim} is found`, async ({ servePages }) => {
        const origin = await servePages({ '/phone.html': html });
        // A site of its own, and so a process of its own.
        const address = `${origin.replace('//localhost', '//phone.localhost')}/phone.html`;
        asked ??= verdictOn(address, ...found.flatMap(([, id]) => ['--only', id]));
        const verdict = await asked;
        expect(rulesFound(verdict)[check], JSON.stringify(verdict.checks)).toContain(rule);
        expect(verdict.code).toBe(verdict.result === 'failed' ? 1 : 0);
      });
    }
  });
}
