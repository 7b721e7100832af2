import type { BootFacts } from 'provider-sdk/contract/help';
import { describe, expect, test } from 'vitest';
import type { BootEvidence } from './boot-evidence.ts';
import { judgeBoot } from './judge-boot.ts';
import type { Provider } from '../../workspace/providers/provider-shape.ts';

const workspaceOrigin = 'http://localhost:5173';

const provider: Provider = {
  uniqueName: 'acme_phone',
  name: 'Acme',
  label: 'Acme',
  channelUrl: 'http://localhost:3000/widget.html',
  enableOutbound: true,
  sortOrder: 0,
  enableAnalytics: false,
};

const facts: BootFacts = {
  kind: 'boot',
  page: provider.channelUrl,
  script: `${workspaceOrigin}/webresources/Widget/msdyn_ciLibrary.js`,
  crmUrl: workspaceOrigin,
  referrer: `${workspaceOrigin}/`,
  ucilib: false,
  origins: [workspaceOrigin],
  isSecure: true,
  storage: 'open',
  microphone: 'allowed',
  initDoneAfter: 40,
  listeners: 1,
  calledWhenDone: true,
  calledBefore: false,
};

const sound: BootEvidence = {
  provider,
  others: [],
  workspaceOrigin,
  probe: { status: 200, libraries: [] },
  isProbing: false,
  isUnreachable: false,
  facts,
  helpOrigin: 'http://localhost:3000',
  isHeard: true,
  isOverdue: true,
  findings: new Set(),
};

const library = `${workspaceOrigin}//WebResources/widget/msdyn_ciLibrary.js?v=1`;

const silent = { facts: undefined, helpOrigin: undefined, isHeard: false };

type Bad = readonly [title: string, change: Partial<BootEvidence>, fix: RegExp];

const ruleOf = (title: string) => /^\[(\w+)\]/.exec(title)?.[1];

const probe = (answer: Partial<NonNullable<BootEvidence['probe']>>) => ({
  probe: { status: 200, libraries: [], ...answer },
});
const at = (path: string) => ({
  provider: { ...provider, channelUrl: `http://localhost:3000${path}` },
});
const told = (change: Partial<BootFacts>) => ({ facts: { ...facts, ...change } });
const found = (name: string) => ({ findings: new Set([name]) });

const bad: readonly Bad[] = [
  ['[BT1] nothing answers', { ...silent, ...probe({ error: 'ECONNREFUSED' }) }, /server/],
  [
    '[BT1] a certificate that the browser does not trust',
    { ...silent, isUnreachable: true, ...probe({ distrust: 'DEPTH_ZERO_SELF_SIGNED_CERT' }) },
    /accept its certificate/,
  ],
  [
    '[BT1] a page that the browser cannot load for an unknown reason',
    { ...silent, isUnreachable: true },
    /trusts the certificate/,
  ],
  [
    '[BT1] a page that the browser cannot load without a server to ask',
    { ...silent, isUnreachable: true, probe: undefined },
    /host name and port/,
  ],
  ['[BT1] status 404', { ...silent, ...probe({ status: 404 }) }, /path/],
  [
    '[BT1] a Channel URL with "&" in the place of "?"',
    { ...silent, ...at('/widget.html&idleTimeThreshold=2'), ...probe({ status: 404 }) },
    /Write "\?" before the first parameter.*widget\.html\?idleTimeThreshold=2$/,
  ],
  [
    '[BT1] a Channel URL with a second "?"',
    { ...silent, ...at('/widget.html?a=1?idleTimeThreshold=2'), ...probe({ status: 404 }) },
    /widget\.html\?a=1&idleTimeThreshold=2$/,
  ],
  [
    '[BT1] a Channel URL copied out of a page',
    { ...silent, ...at('/widget.html?a=1&amp;b=2'), ...probe({ status: 404 }) },
    /widget\.html\?a=1&b=2$/,
  ],
  ['[BT2] X-Frame-Options', { ...silent, ...probe({ frameOptions: 'DENY' }) }, /header/],
  [
    '[BT2] frame-ancestors without the workspace',
    { ...silent, ...probe({ contentPolicy: "frame-ancestors 'self' https://*.dynamics.com" }) },
    /frame-ancestors/,
  ],
  [
    '[BT2] frame-ancestors of organizations alone',
    { ...silent, ...probe({ contentPolicy: 'frame-ancestors https://*.dynamics.com' }) },
    /--org-url https:\/\/contoso\.crm\.dynamics\.com,/,
  ],
  [
    '[BT2] frame-ancestors of one organization',
    { ...silent, ...probe({ contentPolicy: 'frame-ancestors https://acme.crm4.dynamics.com' }) },
    /--org-url https:\/\/acme\.crm4\.dynamics\.com,/,
  ],
  [
    '[BT3] an http page below an https workspace',
    {
      ...silent,
      workspaceOrigin: 'https://contoso.crm.dynamics.com',
      provider: { ...provider, channelUrl: 'http://phone.test/' },
    },
    /https/,
  ],
  [
    '[BT6] a policy without the library',
    { ...silent, ...probe({ contentPolicy: "script-src 'self'" }) },
    /script-src/,
  ],
  [
    '[BT7] a library of another host',
    told({ script: 'http://127.0.0.1:5173/webresources/x.js' }),
    /Load http:\/\/localhost:5173/,
  ],
  ['[BT7] no library at all', silent, /<script/],
  [
    '[BT7] a library of one fixed organization',
    told({ script: 'https://contoso.crm.dynamics.com/webresources/x.js' }),
    /--org-url https:\/\/contoso\.crm\.dynamics\.com/,
  ],
  [
    '[BT7] a sign-in page that refuses frames',
    { ...silent, ...probe({ status: 302, redirect: 'https://login.test/' }) },
    /pop-up/,
  ],
  [
    '[BT7] a library that is asked for and not heard of',
    { ...silent, ...probe({ libraries: [library] }) },
    /^Look at the errors.*<script src/,
  ],
  [
    '[BT7] a library in a module tag',
    { ...silent, ...probe({ libraries: [library], modules: [library] }) },
    /type="module"/,
  ],
  [
    '[BT7] a library at a path that serves nothing',
    { ...silent, ...probe({ libraries: [`${workspaceOrigin}/webresources/msdyn_ciLibrary.js`] }) },
    /\/webresources\/Widget\/msdyn_ciLibrary\.js(?!.*module)/,
  ],
  ['[BT5] the library twice', found('loadedTwice'), /one script tag/],
  [
    '[WR15] the wrong scheme',
    told({ crmUrl: 'https://localhost:5173', origins: ['https://localhost:5173'] }),
    /Correct/,
  ],
  ['[WR15] no scheme', told({ crmUrl: 'localhost', origins: ['http://localhost:3000'] }), /scheme/],
  [
    '[WR15] no hint of the host',
    told({ crmUrl: undefined, referrer: '', origins: ['http://localhost:3000'] }),
    /Nothing tells/,
  ],
  [
    '[WR15] no referrer on an http page of an https organization',
    {
      workspaceOrigin: 'https://contoso.crm.dynamics.com',
      ...told({
        script: 'https://contoso.crm.dynamics.com/webresources/x.js',
        crmUrl: undefined,
        referrer: '',
        origins: ['http://localhost:3000'],
      }),
    },
    /no referrer from https.*data-crmurl="https:\/\/contoso/,
  ],
  [
    '[WR15] ucilib of another host',
    told({ ucilib: true, origins: [workspaceOrigin, 'https://other.test'] }),
    /ucilib/,
  ],
  ['[BT4] a late listener', found('lateListener'), /before/],
  ['[HO2] another origin', { helpOrigin: 'http://login.test' }, /Trusted Domain/],
  ['[HO2] no origin', { helpOrigin: 'null' }, /allow-same-origin/],
  [
    '[BT12] a neighbor on the same host',
    { others: [{ ...provider, uniqueName: 'acme_chat' }] },
    /host name/,
  ],
  [
    '[BT8] a microphone that a policy forbids',
    { ...probe({ permissionsPolicy: 'microphone=()' }), ...found('microphoneRefused') },
    /Permissions-Policy/,
  ],
  ['[BT9] a blocked pop-up', found('popupBlocked'), /click/],
];

describe('the start of a page', () => {
  test.each(bad)('%s is named, alone and with its fix', (title, change, fix) => {
    const faults = judgeBoot({ ...sound, ...change }).filter(({ status }) => status === 'fault');
    expect(faults.map(({ rule }) => rule)).toEqual([ruleOf(title)]);
    expect(faults[0]?.fix).toMatch(fix);
    // The terminal prints both in one line.
    expect(faults[0]?.detail).toMatch(/\.$/);
  });

  test('[BT1] a page that reports is not called unreachable, whatever the browser could not ask', () => {
    const checks = judgeBoot({ ...sound, isUnreachable: true });
    expect(checks.filter(({ status }) => status === 'fault')).toEqual([]);
  });

  test('[HO2] a redirect to another origin is named first, and the microphone finding follows from it', () => {
    const redirect = 'http://127.0.0.1:3000/widget.html';
    const moved = {
      ...probe({ status: 302, redirect }),
      ...told({ page: redirect, microphone: 'refused' }),
      helpOrigin: 'http://127.0.0.1:3000',
      ...found('microphoneRefused'),
    };
    const checks = judgeBoot({ ...sound, ...moved });
    const [first, second] = checks;
    expect([first?.name, second?.name]).toEqual(['answers', 'origin']);
    expect(first?.detail).toContain(redirect);
    expect(second?.detail).toContain(`redirects to ${redirect}`);
    for (const check of [first, second])
      expect(check?.fix).toMatch(/Trusted Domain to http:\/\/127/);
    const microphone = checks.find(({ name }) => name === 'microphone');
    expect(microphone?.detail).toMatch(
      /origin of the Channel URL only \(http:\/\/localhost:3000\).*see "origin"/,
    );
    expect(microphone?.fix).not.toContain('Permissions-Policy');
  });

  test('[BT14] the library needs no sign-in here, unlike in the product', () => {
    const noteOf = (evidence: BootEvidence) =>
      judgeBoot(evidence).find(({ name }) => name === 'sign-in');
    expect(noteOf(sound)).toMatchObject({ status: 'note', rule: 'BT14' });
    expect(noteOf(sound)?.detail).toMatch(
      /^Here it is easier, because the library needs no sign-in/,
    );
    const own = { ...provider, channelUrl: `${workspaceOrigin}/webresources/acme.html` };
    expect(noteOf({ ...sound, provider: own })?.status).toBe('good');
  });

  test('[BT11] storage is less restricted when page and workspace share a site', () => {
    const detailOf = (evidence: BootEvidence) =>
      judgeBoot(evidence).find(({ name }) => name === 'storage')?.detail;
    expect(detailOf(sound)).toMatch(/^Here it is easier/);
    const apart = { ...provider, channelUrl: 'http://phone.localhost:3000/' };
    expect(detailOf({ ...sound, provider: apart })).toMatch(/^Available; most browsers/);
  });

  test('[BT4] a sound page has no fault, and the report shows that CIFInitDone was heard', () => {
    const checks = judgeBoot(sound);
    expect(checks.filter(({ status }) => status === 'fault')).toEqual([]);
    expect(checks.find(({ name }) => name === 'CIFInitDone')?.detail).toContain('heard by 1');
  });

  test('[BT7] a wrong path of the library is named with the right one', () => {
    const script = `${workspaceOrigin}/webresources/msdyn_ciLibrary.js`;
    const checks = judgeBoot({ ...sound, ...silent, ...probe({ libraries: [script] }) });
    expect(checks.find(({ name }) => name === 'library')?.detail).toBe(
      `The page asks for ${script}. Nothing is served at that path; the library is at /webresources/Widget/msdyn_ciLibrary.js.`,
    );
  });

  test('[BT4] a listener that nobody saw may have been added before the library', () => {
    const evidence = { ...sound, ...told({ listeners: 0, calledWhenDone: false }) };
    const check = judgeBoot(evidence).find(({ name }) => name === 'CIFInitDone');
    expect(check?.detail).toContain(
      "a listener that was added before the library's tag cannot be seen",
    );
  });

  test.each([
    ['is looking', { probe: undefined, isProbing: true }, 'The server is checking'],
    ['has nobody to ask', { probe: undefined }, 'did not check the Channel URL.'],
    ['would be led elsewhere', probe({ notAsked: 'a private address' }), ': a private address.'],
  ])(
    '[BT1] while the server %s, the check says so and blames no page',
    (_title, change, detail) => {
      const checks = judgeBoot({ ...sound, ...change });
      for (const check of checks.filter(({ name }) => name === 'answers' || name === 'framing')) {
        expect(check).toMatchObject({
          status: 'unknown',
          detail: expect.stringContaining(detail),
        });
      }
    },
  );

  test.each([
    ['[BT10] local network', 'local network', sound],
    [
      '[BT4] no call',
      'first call',
      { ...sound, isHeard: false, ...told({ listeners: 0, calledWhenDone: false }) },
    ],
    ['[BT11] storage', 'storage', { ...sound, ...told({ storage: 'refused' as const }) }],
    ['[BT8] microphone', 'microphone', { ...sound, ...told({ isSecure: false }) }],
  ])('%s is a note when it may matter elsewhere', (title, name, evidence) => {
    const check = judgeBoot(evidence).find((each) => each.name === name);
    expect(check).toMatchObject({ rule: ruleOf(title), status: 'note' });
  });
});
