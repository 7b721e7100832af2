import type { BootFacts } from 'provider-sdk/contract/help';
import type { ProbeAnswer } from '../../config/probe-answer.ts';
import type { App } from '../../store/app.ts';
import type { BootCheck, BootCheckName } from '../../store/boot-reports.ts';
import { followLog } from '../../store/log.ts';
import { selectConnection } from '../../workspace/providers/providers.ts';
import type { BootEvidence } from './boot-evidence.ts';
import type { HelpListener } from './help-desk.ts';
import { judgeBoot } from './judge-boot.ts';
import type { Provider } from '../../workspace/providers/provider-shape.ts';

/** Time for a loaded page to send its first message. */
const patience = 3_000;

/** Asks the server how a Channel URL responds; undefined when it does not know the provider. */
export type AskProbe = (uniqueName: string) => Promise<ProbeAnswer | undefined>;

// Other parts report these, with a line of the page or the faulty message.
const toldElsewhere: ReadonlySet<BootCheckName> = new Set([
  'loaded once',
  'CIFInitDone',
  'origin',
  'microphone',
  'pop-ups',
]);

interface Patient {
  readonly revision: number;
  readonly findings: Set<string>;
  readonly told: Set<string>;
  probe?: ProbeAnswer | undefined;
  isProbing: boolean;
  facts?: BootFacts;
  helpOrigin?: string;
  isHeard: boolean;
  /** The page has loaded and still has time to send its first message. */
  isAwaited: boolean;
  isOverdue: boolean;
}

/** Follows the start of every provider's page, and reports its faults. */
export function startBootDoctor(
  {
    workspace,
    journal,
    boots,
    realTime,
  }: Pick<App, 'workspace' | 'journal' | 'boots' | 'realTime'>,
  askProbe: AskProbe,
): HelpListener & { readonly stop: () => void } {
  const patients = new Map<string, Patient>();

  const judge = (uniqueName: string): void => {
    const patient = patients.get(uniqueName);
    const { providers, environment } = workspace.getState();
    const provider = providers.find((each) => each.uniqueName === uniqueName);
    if (!patient || !provider) return;
    const checks = judgeBoot(evidenceOf(patient, provider, providers, environment.clientUrl));
    boots.write(uniqueName, checks);
    for (const check of checks) tell(patient, uniqueName, check);
    if (patient.facts && patient.told.delete('library')) tellLate(uniqueName, patient.facts);
  };

  const tell = ({ told }: Patient, provider: string, check: BootCheck): void => {
    const { name, status, rule, detail, fix = '' } = check;
    if (status !== 'fault' || toldElsewhere.has(name) || told.has(name)) return;
    told.add(name);
    journal.diagnostics.add({
      severity: 'error',
      rule,
      provenance: 'observed',
      provider,
      message: detail,
      fix,
    });
  };

  // The log keeps the report of a silent page, so a later entry must correct it.
  const tellLate = (provider: string, { initDoneAfter }: BootFacts): void => {
    const when = initDoneAfter === undefined ? '' : `, after ${initDoneAfter} ms`;
    journal.diagnostics.add({
      severity: 'info',
      rule: 'BT7',
      provenance: 'observed',
      provider,
      message: `The library loaded late${when}.`,
      fix: 'If this delay is acceptable, nothing to correct; the page missed events sent before then.',
    });
  };

  const admit = ({ uniqueName }: Provider): void => {
    const { revision, status } = selectConnection(workspace.getState(), uniqueName);
    const patient = patientOf(uniqueName, revision);
    if (status !== 'ready' || patient.isHeard || patient.isAwaited) return;
    patient.isAwaited = true;
    realTime.after(patience, () => noteOf(patient, uniqueName, { isOverdue: true }));
  };

  const patientOf = (uniqueName: string, revision: number): Patient => {
    const known = patients.get(uniqueName);
    if (known?.revision === revision) return known;
    const patient = newPatient(revision);
    patients.set(uniqueName, patient);
    void askProbe(uniqueName).then((probe) =>
      noteOf(patient, uniqueName, { probe, isProbing: false }),
    );
    return patient;
  };

  // A response about one page does not apply to the page that replaced it.
  const noteOf = (patient: Patient, uniqueName: string, change: Partial<Patient>): void => {
    if (patients.get(uniqueName) === patient) note(uniqueName, change);
  };

  const note = (uniqueName: string, change: Partial<Patient>): void => {
    const patient = patients.get(uniqueName);
    if (!patient) return;
    Object.assign(patient, change);
    judge(uniqueName);
  };

  const admitAll = (): void => workspace.getState().providers.forEach(admit);
  const stops = [
    workspace.subscribe(({ providers }) => providers, admitAll),
    workspace.subscribe(({ connections }) => connections, admitAll),
  ];
  admitAll();
  stops.push(
    followLog(journal.traffic, ({ kind, provider }) => {
      if (kind !== 'request' || provider === undefined) return;
      if (patients.get(provider)?.isHeard === false) note(provider, { isHeard: true });
    }),
  );

  return {
    onCaller: (uniqueName, helpOrigin) => {
      patients.get(uniqueName)?.findings.clear();
      note(uniqueName, { helpOrigin });
    },
    onReport: (uniqueName, report) => {
      if (report.kind === 'boot') note(uniqueName, { facts: report });
      if (report.kind !== 'finding') return;
      patients.get(uniqueName)?.findings.add(report.name);
      judge(uniqueName);
    },
    stop: () => stops.forEach((stop) => stop()),
  };
}

function newPatient(revision: number): Patient {
  return {
    revision,
    findings: new Set(),
    told: new Set(),
    isProbing: true,
    isHeard: false,
    isAwaited: false,
    isOverdue: false,
  };
}

function evidenceOf(
  { probe, isProbing, facts, helpOrigin, isHeard, isOverdue, findings }: Patient,
  provider: Provider,
  providers: readonly Provider[],
  workspaceOrigin: string,
): BootEvidence {
  const others = providers.filter((other) => other !== provider);
  return {
    provider,
    others,
    workspaceOrigin,
    probe,
    isProbing,
    facts,
    helpOrigin,
    isHeard,
    isOverdue,
    findings,
  };
}
