import { findingNames } from 'provider-sdk/contract/help';
import { Refusal, type RefusalCode } from '../../workspace/whole/refusal.ts';
import type { Diagnostic } from '../../store/journal.ts';
import { diagnostics } from '../diagnostics.ts';
import { formDiagnostics } from './forms.ts';
import { findingDiagnostic } from '../harness/findings.ts';

const table = { ...diagnostics, ...formDiagnostics };
type Table = typeof table;
type Samples = { readonly [Name in keyof Table]: readonly Parameters<Table[Name]>[] };

const refusalTable: Readonly<Record<RefusalCode, true>> = {
  NOT_ACTIVE_PROVIDER: true,
  FOREIGN_SESSION: true,
  UNKNOWN_SESSION: true,
  UNKNOWN_TAB: true,
  UNKNOWN_TEMPLATE: true,
  TEMPLATE_OUTSIDE_PROFILE: true,
  ENTITY_TEMPLATE: true,
  UNKNOWN_NOTIFICATION_TEMPLATE: true,
  EMPTY_TOAST: true,
  EMPTY_SEARCH: true,
  SESSION_LIMIT: true,
  TAB_LIMIT: true,
  ANCHOR_TAB: true,
  INVALID_CONTEXT: true,
  NOTES_OPEN: true,
  NO_FORM: true,
};
const refusalCodes = Object.keys(refusalTable).filter(
  (code): code is RefusalCode => code in refusalTable,
);

/** One call for each text of a diagnostic; a new diagnostic without one does not compile. */
const samples: Samples = {
  notAMessage: [['text']],
  noiseFlood: [[100]],
  tooBig: [['setmode', 'more than 100,000 values']],
  longWait: [[235, 356]],
  unknownFrame: [['https://other.test']],
  untrustedOrigin: [['https://other.test', 'https://acme.test/phone']],
  opaqueOrigin: [[]],
  dataIsNoMap: [['setmode', 'an object']],
  noCorrelationId: [['setmode']],
  unknownType: [['setmoode']],
  strayReply: [['a1']],
  badArgument: [['createTab.input: expected an object, got "{"'], ['setMode.value: expected 0']],
  unexpected: [['setmode', new Error('broken')]],
  clientCheckFailed: [
    ['search', 'The searchOnly parameter is blank.'],
    ['setmode', 'The setMode paramter value must be 0, 1 or 2.'],
    ['setwidth', 'The setWidth parameter must be 0 or more.'],
    ['getsession', 'The sessionId is blank.'],
    ['retrieverecord', 'The entityId is blank.', 'createRecord'],
  ],
  refused: refusalCodes.flatMap((code): Parameters<Table['refused']>[] => [
    ['createTab', new Refusal(code, 'no'), undefined],
  ]),
  faultSet: [['setmode', 'timeout']],
  simplified: [['executeAction', 'answers what the config says.']],
  lostEvent: [['onmodechanged']],
  eventIsNoJson: [['onSessionSwitched']],
  eventTargetElsewhere: [['onmodechanged', 'https://a.test', 'https://b.test']],
  handlerFailed: [['onmodechanged', 'broken']],
  handlerReturnedNothing: [['onmodechanged']],
  handlerSlow: [['onmodechanged']],
  wrongCase: [['onClickToAct', 'onclicktoact']],
  detailIsNoJson: [['acme']],
  notRegistered: [['acme']],
  tooManyNames: [['acme']],
  callNotTaken: [[]],
  tooManyBars: [[]],
  nothingCancelled: [
    ['t', { kind: 'ended', outcome: { actionName: 'Accept', responseReason: 'Accept' } }],
    ['t', { kind: 'foreign' }],
    ['t', { kind: 'tokenless' }],
    ['t', { kind: 'unknown' }],
  ],
  unresolvedSlug: [['acme_call', ['name'], 'Pass the value in templateParameters.']],
  brokenTemplate: [['No template.']],
  missingRecord: [
    ['acme_tab', { entityName: 'contact', entityId: '00000000-0000-4000-8000-00000000000a' }],
  ],
  skippedTabs: [['acme_call', ['acme_tab']]],
  slugQueryFailed: [['contact', 'no column']],
  notPlain: [['createSession.input']],
  panelUnavailable: [
    [{ kind: 'home' }],
    [{ kind: 'foreign', title: 'A case' }],
    [{ kind: 'inactive', title: 'A call' }],
  ],
  smallWidth: [[100]],
  wideWidth: [[2000]],
  countIsNoNumber: [['notifyNewActivity', 'text']],
  inputIsNoObject: [
    ['createSession', 'text', true],
    ['createSession', 'text', false],
    ['createTab', 'text', false],
  ],
  titleIgnored: [['{name}', 'Visitor 1']],
  tabTitleMissing: [[]],
  mapInput: [['createTab', 'appContext']],
  searchTextIgnored: [[]],
  matchesWithoutText: [[2]],
  platformError: [
    ['retrieverecord', { message: 'No column fulname.', nearest: 'fullname', fix: undefined }],
    [
      'retrieverecord',
      { message: 'Id undefined is not valid.', nearest: undefined, fix: undefined },
    ],
    [
      'retrieverecord',
      { message: 'No table.', nearest: undefined, fix: 'Declare it in "tables" of the config.' },
    ],
  ],
  unknownAttribute: [
    ['contact', 'phone', undefined],
    ['contact', 'fulname', 'fullname'],
  ],
  unknownSearchTable: [
    ['nothing', undefined],
    ['case', 'incident'],
  ],
  unknownPresence: [['Buzy', ['Available', 'Busy']]],
  undeclaredParameter: [['new_source', 'contact']],
  formOptionUnused: [['navbar', 'it hides the site map']],
  unknownFormOption: [['formID', 'formId']],
  quickCreateValue: [['1']],
  noQuickCreateForm: [['msdyn_channelprovider']],
  unknownForm: [['00000000-0000-4000-8000-000000000001']],
  presenceOfSystem: [['Inactive', ['Available', 'Busy']]],
  hiddenOnHome: [[]],
  singleHitWithText: [[]],
  formOnHome: [['tab'], ['session']],
  newRecordAnswer: [['onSave'], ['atOnce']],
  clickToActDeprecated: [[]],
  analyticsOff: [[]],
  noAnalyticsEvents: [[]],
  manyAnalyticsEvents: [[100]],
  unknownKpiEvent: [['Dialed']],
  manyKpiAttributes: [[2]],
  unknownFeature: [['acme.feature']],
  unknownAction: [['acme_action']],
  unknownDialog: [['acme_dialog']],
  outsideProvider: [['Acme', 'Sales', 'Alex']],
};

const abouts = ['', 'closeSession', 'notifyEvent 3', 'renderSearchPage 5'];

/** Every diagnostic of the workspace, with example values in its texts. */
export const exampleDiagnostics: readonly Diagnostic[] = [
  ...Object.keys(samples)
    .filter((name): name is keyof Table => name in samples)
    .flatMap(made),
  ...findingNames.flatMap((name) =>
    abouts.flatMap((about) => findingDiagnostic({ kind: 'finding', name, about, stack: '' }) ?? []),
  ),
];

function made(name: keyof Table): Diagnostic[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `Samples` has the types of its arguments
  const make = table[name] as (...args: readonly unknown[]) => Diagnostic;
  return samples[name].map((args) => make(...args));
}
