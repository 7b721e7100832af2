import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { serveWorkspace } from '../web-api/testing/a-served-workspace.ts';
import { importSources } from './import-sources.ts';
import { contoso, contosoParts } from './testing/contoso.ts';
import { textSource, webApiSets } from './testing/fixture.ts';

const script = readFileSync(
  fileURLToPath(new URL('../../public/sidetone-export.js', import.meta.url)),
  'utf8',
);

interface Request {
  readonly address: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface Saved {
  readonly name: string;
  readonly text: string;
  readonly requests: readonly Request[];
  readonly errors: readonly string[];
}

type Answer = (request: Request) => Response | Promise<Response>;

/** Runs the script as a console does, with a page of one organization around it. */
async function runScript(
  origin: string,
  answer: Answer,
  options: { readonly says?: boolean; readonly isFramed?: boolean } = {},
): Promise<Saved> {
  const requests: Request[] = [];
  const errors: string[] = [];
  const link = { href: '', download: '', click: () => undefined };
  let blob = new Blob([]);
  const window = {};
  const surroundings = createContext({
    window: Object.assign(window, { top: options.isFramed ? {} : window }),
    location: { origin, hostname: new URL(origin).hostname },
    confirm: () => options.says ?? true,
    console: { log: () => undefined, error: (text: string) => errors.push(text) },
    document: { createElement: () => link },
    URL: Object.assign(URL, { createObjectURL: (given: Blob) => ((blob = given), 'blob:x') }),
    Blob,
    Date,
    setTimeout: (run: () => void) => setTimeout(run, 0),
    fetch: async (address: string, { method, headers }: Omit<Request, 'address'>) => {
      const request = { address, method, headers };
      requests.push(request);
      return answer(request);
    },
  });
  await runInContext(script, surroundings);
  return { name: link.download, text: await blob.text(), requests, errors };
}

const origin = 'https://contoso.crm.dynamics.com';
const owner = {
  _ownerid_value: '0c9d2f6e-7a1b-4c3d-8e5f-6a7b8c9d0e1f',
  '_createdby_value@x': 'Someone',
  owninguser: 'someone@contoso.example',
};

/** An organization with the templates; one set is on two pages, one is forbidden, one is odd. */
function organization(): Answer {
  const sets = webApiSets(contoso, false);
  let isBusy = true;
  return ({ address }) => {
    const { pathname, searchParams } = new URL(address);
    const set = pathname.split('/').at(-1) ?? '';
    if (set === 'WhoAmI') return Response.json({ UserId: '5d1f0c1e-0000-4000-8000-0000000000ff' });
    if (set === 'msdyn_ciproviders')
      return Response.json({ error: { message: 'no rights' } }, { status: 403 });
    if (set === 'msdyn_presences' && searchParams.has('$select'))
      return new Response('', { status: 400 });
    if (set === 'msdyn_notificationtemplates' && isBusy) {
      isBusy = false;
      return new Response('', { status: 429, headers: { 'Retry-After': '1' } });
    }
    const rows = (sets[set] ?? []).map((row) => ({ ...row, ...owner }));
    if (set !== 'msdyn_applicationtabtemplates') return Response.json({ value: rows });
    const page = Number(searchParams.get('page') ?? 0);
    const next = { '@odata.nextLink': `${origin}/api/data/v9.2/${set}?page=1` };
    return Response.json({ value: rows.slice(page, page + 1), ...(page === 0 ? next : {}) });
  };
}

test('[IM20] the export script reads only, from the organization alone, and its file imports (exports 46)', async () => {
  const { text, name, requests } = await runScript(origin, organization());
  expect(new Set(requests.map(({ method }) => method))).toEqual(new Set(['GET']));
  expect(new Set(requests.map(({ address }) => address.slice(0, 46)))).toEqual(
    new Set([`${origin}/api/data/v9.2`]),
  );
  expect(requests[0]?.headers).toEqual({
    Accept: 'application/json',
    'OData-MaxVersion': '4.0',
    'OData-Version': '4.0',
    Prefer: 'odata.include-annotations="*",odata.maxpagesize=500',
  });
  expect(name).toMatch(/^sidetone-export-[\w-]+-\d{4}-\d\d-\d\d\.json$/);
  expect(text).not.toMatch(/ownerid|createdby|Someone|someone@/);
  const { parts } = importSources([textSource(name, text)]);
  const presence = parts.presence?.map(({ id: _id, ...row }) => row);
  expect({ ...parts, presence }).toEqual(contosoParts);
});

test('[IM20] a set that cannot be read is a failure in the file, and a line of the report (exports 46)', async () => {
  const { text, name } = await runScript(origin, organization());
  expect(JSON.parse(text)).toMatchObject({
    sidetoneExport: 1,
    failures: [{ set: 'msdyn_ciproviders', status: 403, message: 'no rights' }],
  });
  const { report } = importSources([textSource(name, text)]);
  expect(report.lines.map((line) => line.text)).toContain(
    '"msdyn_ciproviders" is not in the export: the organization answered with "403".',
  );
});

test('[IM20] custom parameters are saved only after a yes', async () => {
  const [no, yes] = await Promise.all(
    [false, true].map((says) => runScript(origin, organization(), { says })),
  );
  expect(no?.text).not.toContain('msdyn_customparams');
  expect(no?.requests.some(({ address }) => address.includes('customparams'))).toBe(false);
  expect(yes?.text).toContain('msdyn_customparams');
});

test('[IM20] the script reads nothing inside a frame, and is short', async () => {
  const { requests, errors } = await runScript(origin, organization(), { isFramed: true });
  expect(requests).toEqual([]);
  expect(errors).toEqual(['Open the workspace itself: this page is in a frame.']);
  expect(script.split('\n').length).toBeLessThan(200);
  expect(script).not.toMatch(
    /\beval\b|new Function|localStorage|sessionStorage|import\(|XMLHttpRequest/,
  );
});

let stop: (() => Promise<void>) | undefined;
afterEach(async () => stop?.());

test('[IM20] the script reads this workspace through its own Web API, and the file gives its templates again', async () => {
  const served = await serveWorkspace({
    builtIn: false,
    providers: contosoParts.providers,
    sessionTemplates: contosoParts.sessionTemplates,
    tabTemplates: contosoParts.tabTemplates,
    notificationTemplates: contosoParts.notificationTemplates,
  } as Parameters<typeof serveWorkspace>[0]);
  stop = served.stop;
  const page = await served.openPage();
  const { text, name } = await runScript(served.server.origin, ({ address, headers }) =>
    fetch(address, { headers: { ...headers, 'X-Sidetone-Workspace': page.id } }),
  );
  const { parts } = importSources([textSource(name, text)]);
  expect(parts.providers).toMatchObject(contosoParts.providers);
  expect(parts.tabTemplates).toMatchObject(contosoParts.tabTemplates);
  expect(parts.sessionTemplates).toMatchObject(contosoParts.sessionTemplates);
  expect(parts.notificationTemplates).toMatchObject(contosoParts.notificationTemplates);
});
