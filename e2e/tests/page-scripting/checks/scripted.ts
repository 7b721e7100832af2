import type { Frame, Page } from '@playwright/test';
import type { Apm, ApmSession, ApmTab, Xrm } from '../../../run/workspace-server.ts';
import type { ConfigInput } from '../../../fixtures.ts';
import { requestTools, type RequestTools } from './request-tools.ts';
import { screenTools, type ScreenTools } from './screen-tools.ts';

export const ids = {
  C: '11111111-1111-4111-8111-111111111111',
  B: '22222222-2222-4222-8222-222222222222',
  I: '33333333-3333-4333-8333-333333333333',
  T: [1, 2, 3].map((number) => `44444444-4444-4444-8444-44444444444${number}`),
  none: '99999999-9999-4999-8999-999999999999',
  email: '55555555-5555-4555-8555-555555555555',
  queue: '66666666-6666-4666-8666-666666666666',
  alex: '77777777-7777-4777-8777-777777777777',
  kim: '88888888-8888-4888-8888-888888888888',
} as const;

/** The setting of the checks (page-scripting.md 14). */
export const config: ConfigInput = {
  sampleRows: 'few',
  screen: { keepFramedPages: true },
  environment: { user: { id: ids.alex, fullName: 'Alex Rivera' } },
  users: [{ id: ids.kim, fullName: 'Kim Akers' }],
  tables: [
    { name: 'contact', keys: [{ name: 'by_mail', columns: ['emailaddress1'] }] },
    { name: 'account', keys: [{ name: 'by_number', columns: ['accountnumber'] }] },
  ],
  formParameters: { contact: ['new_contact_note'] },
  tabTemplates: [
    {
      uniqueName: 'acme_checks',
      title: 'Checks',
      pageType: 'webresource',
      parameters: { webresourceName: 'checks.html' },
    },
  ],
  records: {
    account: [
      {
        accountid: ids.B,
        name: 'H&M Probe',
        revenue: 5000,
        'primarycontactid@odata.bind': `/contacts(${ids.C})`,
      },
    ],
    contact: [
      {
        contactid: ids.C,
        firstname: 'Robin',
        lastname: 'Sample',
        emailaddress1: 'robin@example.com',
      },
      { firstname: 'Una', lastname: "O'Bryan" },
    ],
    email: [{ activityid: ids.email, subject: 'Hello' }],
    queue: [{ queueid: ids.queue, name: 'Tier 1' }],
    incident: [
      {
        incidentid: ids.I,
        title: 'Pump fails',
        'customerid_account@odata.bind': `/accounts(${ids.B})`,
      },
    ],
    task: ids.T.map((activityid, index) => ({
      activityid,
      subject: `Task ${index + 1}`,
      'regardingobjectid_account_task@odata.bind': `/accounts(${ids.B})`,
    })),
  },
};

/** The outcome of a call that may fail. */
export interface Tried {
  readonly value?: unknown;
  readonly error?: {
    readonly name?: string | undefined;
    readonly message: string;
    readonly code?: number | undefined;
  };
}

/** The globals in the words of the specification, and what the checks share. */
export interface Scripted extends ScreenTools, RequestTools {
  readonly A: Apm;
  readonly X: Xrm;
  readonly W: Xrm['WebApi'];
  readonly N: Xrm['Navigation'];
  readonly U: Xrm['Utility'];
  readonly G: ReturnType<Xrm['Utility']['getGlobalContext']>;
  readonly C: string;
  readonly B: string;
  readonly I: string;
  readonly T: readonly string[];
  readonly none: string;
  readonly email: string;
  readonly queue: string;
  readonly alex: string;
  readonly kim: string;
  readonly tryTo: (run: () => unknown) => Promise<Tried>;
  /** Messages and fixes of one rule since the start of the check. */
  readonly said: (rule: string) => readonly string[];
  readonly openCase: (isFocused?: boolean) => Promise<ApmSession>;
  /** A further tab of the focused session. */
  readonly openTab: (isFocused?: boolean) => Promise<ApmTab>;
  readonly request: (metadata: object, members: object) => object;
}

/** Its ID, the call, and the outcome: the same on the page and in a web resource. */
export type PlaceCheck = readonly [
  id: string,
  run: (scripted: Scripted) => unknown,
  expected: unknown,
];

/** Runs one check where `place` is, on a workspace with nothing but Home. */
export async function runCheck(place: Page | Frame, run: PlaceCheck[1]): Promise<unknown> {
  const tools = `{ ...(${String(screenTools)})(), ...(${String(requestTools)})() }`;
  const done = `(${String(install)})(${JSON.stringify(ids)}, ${tools}).then(${String(run)})`;
  const late = `new Promise((resolve) => setTimeout(() => resolve('no answer'), ${patience}))`;
  return place.evaluate(`Promise.race([${done}, ${late}])`);
}

/** Milliseconds; a dialog that nobody answers must not stop the checks after it. */
const patience = 15_000;

// Runs in the page or in the frame, so it refers to nothing outside of itself.
async function install(given: typeof ids, tools: ScreenTools & RequestTools): Promise<Scripted> {
  interface Host {
    readonly Microsoft: { readonly Apm: Apm };
    readonly Xrm: Xrm;
    readonly sidetone: {
      readonly journal: {
        readonly diagnostics: {
          readonly entries: () => readonly { rule: string; message: string; fix: string }[];
        };
      };
    };
  }
  const { Microsoft, Xrm: X, sidetone } = window.top as unknown as Host;
  const A = Microsoft.Apm;
  for (const id of A.getAllSessions().slice(1)) {
    const session = A.getSession(id);
    if (!session) continue;
    session.canClose = true;
    await session.close();
  }
  const found = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new Error('It is not there');
    return value;
  };
  const start = sidetone.journal.diagnostics.entries().length;
  const openTab = async (isFocused = true) => {
    const id = await A.createTab({ templateName: 'msdyn_search', isFocused });
    return found(A.getFocusedSession().getTab(id));
  };
  const openCase = async (isFocused = true) => {
    const parametersStr = JSON.stringify([
      ['entityName', 'incident'],
      ['entityId', given.I],
    ]);
    const id = await A.createSession({
      templateName: 'case_entity_session_default_template',
      sessionContext: new Map([['parametersStr', parametersStr]]),
      isFocused,
    });
    return found(A.getSession(id));
  };
  const tryTo = async (run: () => unknown) => {
    try {
      return { value: await run() };
    } catch (error) {
      const {
        name,
        message,
        errorCode: code,
      } = error as {
        name?: string;
        message: string;
        errorCode?: number;
      };
      return { error: { name, message, code } };
    }
  };
  return {
    A,
    X,
    W: X.WebApi,
    N: X.Navigation,
    U: X.Utility,
    G: X.Utility.getGlobalContext(),
    ...given,
    ...tools,
    tryTo,
    said: (rule) =>
      sidetone.journal.diagnostics
        .entries()
        .slice(start)
        .filter((entry) => entry.rule === rule)
        .map(({ message, fix }) => `${message} ${fix}`),
    openCase,
    openTab,
    request: (metadata, members) =>
      Object.assign(Object.create({ getMetadata: () => metadata }) as object, members),
  };
}
