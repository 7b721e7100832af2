import { aWorkbench, type WorkbenchOptions } from '../../bridge/testing/workbench.ts';
import type { OpenedFile, ScriptSurroundings } from '../script-page.ts';
import { startPageScripting } from '../start-page-scripting.ts';

export const contactId = '11111111-1111-4111-8111-111111111111';
export const accountId = '22222222-2222-4222-8222-222222222222';
export const caseId = '33333333-3333-4333-8333-333333333333';
export const taskIds = [1, 2, 3].map((n) => `44444444-4444-4444-8444-44444444444${n}`);
const kimId = '55555555-5555-4555-8555-555555555555';

/** The rows that the checks of the specification speak of. */
const rows = {
  contact: [
    {
      contactid: contactId,
      firstname: 'Robin',
      lastname: 'Sample',
      telephone1: '+1 (425) 555-0142',
      emailaddress1: 'robin@example.com',
    },
  ],
  account: [
    {
      accountid: accountId,
      name: 'H&M Probe',
      revenue: 5000,
      'primarycontactid@odata.bind': `/contacts(${contactId})`,
    },
  ],
  incident: [
    {
      incidentid: caseId,
      title: 'Pump fails',
      'customerid_account@odata.bind': `/accounts(${accountId})`,
    },
  ],
  task: taskIds.map((activityid, index) => ({
    activityid,
    subject: `Task ${index + 1}`,
    'regardingobjectid_account@odata.bind': `/accounts(${accountId})`,
  })),
};

const resources: Readonly<Record<string, string>> = {
  'new_/texts.1033.resx':
    '<root><data name="hello" xml:space="preserve"><value>Hello &amp; welcome</value></data></root>',
};

/** A window that does nothing. */
export const surroundings: ScriptSurroundings = {
  newId: () => '66666666-6666-4666-8666-666666666666',
  whenWhole: async () => undefined,
  callerOf: () => 'page',
  warn: () => undefined,
  report: (error) => {
    throw error;
  },
  openWindow: () => false,
  openFile: () => false,
  pickFiles: async ({ isMany }) => {
    const file = { fileContent: 'aGk=', fileSize: 2, mimeType: 'text/plain' };
    const names = isMany ? ['a.txt', 'b.txt'] : ['a.txt'];
    return names.map((fileName) => ({ fileName, ...file }));
  },
  readPlace: async () => ({ coords: { latitude: 1, longitude: 2 }, timestamp: 3 }),
  readResource: (name) => resources[name],
};

/** A workspace with the rows of the checks, and what its page offers to scripts. */
export function aScriptedPage({ config = {}, ...options }: WorkbenchOptions = {}) {
  const bench = aWorkbench({
    ...options,
    config: {
      sampleRows: 'few',
      records: rows,
      environment: { user: { fullName: 'Alex Rivera' } },
      users: [{ id: kimId, fullName: 'Kim Park' }],
      ...config,
    },
  });
  const warned: string[] = [];
  const reported: unknown[] = [];
  const windows: string[] = [];
  const files: OpenedFile[] = [];
  let ids = 0;
  const scripting = startPageScripting(bench, bench.bridge.page.host, {
    ...surroundings,
    newId: () => `66666666-6666-4666-8666-${String(++ids).padStart(12, '0')}`,
    warn: (text) => warned.push(text),
    report: (error) => reported.push(error),
    openWindow: (address) => {
      windows.push(address);
      return false;
    },
    openFile: (file) => {
      files.push(file);
      return true;
    },
  });
  const said = (rule: string) =>
    bench.journal.diagnostics.entries().filter((entry) => entry.rule === rule);
  return {
    bench,
    scripting,
    warned,
    reported,
    windows,
    files,
    said,
    apm: scripting.Microsoft.Apm,
    xrm: scripting.Xrm,
    state: bench.workspace.getState,
    /** The rules of what was said, in order. */
    rules: bench.diagnoses,
    /** Opens a session for the case of the checks, as the agent's own work. */
    openCase: (isFocused = true) =>
      scripting.Microsoft.Apm.createSession({
        templateName: 'case_entity_session_default_template',
        sessionContext: new Map([
          [
            'parametersStr',
            JSON.stringify([
              ['entityName', 'incident'],
              ['entityId', caseId],
            ]),
          ],
        ]),
        isFocused,
      }),
  };
}

export type ScriptedPage = ReturnType<typeof aScriptedPage>;

/** A check of the specification: its id, its claim, and what shows it. */
export type Check = readonly [
  title: string,
  claim: string,
  run: (page: ScriptedPage) => Promise<void>,
];
