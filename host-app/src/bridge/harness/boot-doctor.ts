import type { BootFacts } from 'provider-sdk/contract/help';
import type { App } from '../../store/app.ts';
import type { BootCheck, BootCheckName } from '../../store/boot-reports.ts';
import type { Diagnostic } from '../../store/journal.ts';
import { followLog } from '../../store/log.ts';
import { selectConnection } from '../../workspace/providers/providers.ts';
import type { BootEvidence } from './boot-evidence.ts';
import { createPatients, type AskProbe, type Patient } from './boot-patients.ts';
import type { HelpListener } from './help-desk.ts';
import { judgeBoot } from './judge-boot.ts';
import type { Provider } from '../../workspace/providers/provider-shape.ts';

/** Time for a loaded page to send its first message. */
const patience = 3_000;

/** A timer that is later than this belongs to a busy workspace. */
const lateness = 250;

// Other parts report these, with a line of the page or the faulty message.
const reportedElsewhere: ReadonlySet<BootCheckName> = new Set([
  'loaded once',
  'CIFInitDone',
  'origin',
  'microphone',
  'pop-ups',
]);

/** A workspace that is late itself has messages waiting, so the page gets its time again. */
function afterPatience(realTime: App['realTime'], giveUp: () => void): void {
  const due = realTime.now() + patience;
  realTime.after(patience, () => {
    if (realTime.now() - due > lateness) afterPatience(realTime, giveUp);
    else giveUp();
  });
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
  const judge = (uniqueName: string): void => {
    const patient = patients.get(uniqueName);
    const { providers, environment } = workspace.getState();
    const provider = providers.find((each) => each.uniqueName === uniqueName);
    if (!patient || !provider) return;
    const checks = judgeBoot(evidenceOf(patient, provider, providers, environment.clientUrl));
    boots.write(uniqueName, checks);
    for (const check of checks.filter(isOurs)) {
      if (patient.told.has(check.name)) continue;
      patient.told.add(check.name);
      journal.diagnostics.add({ ...faultOf(check), provider: uniqueName });
    }
    // The log keeps the report of a silent page, so a later entry must correct it.
    if (patient.facts && patient.told.delete('library')) {
      journal.diagnostics.add({ ...lateLibrary(patient.facts), provider: uniqueName });
    }
  };

  const patients = createPatients(askProbe, judge);

  const admit = ({ uniqueName }: Provider): void => {
    const { revision, status } = selectConnection(workspace.getState(), uniqueName);
    const patient = patients.admit(uniqueName, revision);
    followFailure(patient, uniqueName, status === 'failed');
    if (status !== 'ready' || patient.isHeard || patient.isAwaited) return;
    patient.isAwaited = true;
    afterPatience(realTime, () => patients.noteOf(patient, uniqueName, { isOverdue: true }));
  };

  /** A page that refuses the browser's question may still load, and then it sends a message. */
  const followFailure = (patient: Patient, uniqueName: string, hasFailed: boolean): void => {
    if (patient.hasFailed === hasFailed) return;
    patient.hasFailed = hasFailed;
    if (patient.isUnreachable) patients.noteOf(patient, uniqueName, { isUnreachable: false });
    if (!hasFailed) return;
    realTime.after(patience, () =>
      patients.noteOf(patient, uniqueName, { isUnreachable: patient.hasFailed }),
    );
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
      if (patients.get(provider)?.isHeard === false) patients.note(provider, { isHeard: true });
    }),
  );

  return {
    onCaller: (uniqueName, helpOrigin) => {
      patients.get(uniqueName)?.findings.clear();
      patients.note(uniqueName, { helpOrigin });
    },
    onReport: (uniqueName, report) => {
      if (report.kind === 'boot') patients.note(uniqueName, { facts: report });
      if (report.kind !== 'finding') return;
      patients.get(uniqueName)?.findings.add(report.name);
      judge(uniqueName);
    },
    stop: () => stops.forEach((stop) => stop()),
  };
}

function isOurs({ name, status }: BootCheck): boolean {
  return status === 'fault' && !reportedElsewhere.has(name);
}

function faultOf({ rule, detail, fix = '' }: BootCheck): Diagnostic {
  return { severity: 'error', rule, provenance: 'observed', message: detail, fix };
}

function lateLibrary({ initDoneAfter }: BootFacts): Diagnostic {
  const when = initDoneAfter === undefined ? '' : `, after ${initDoneAfter} ms`;
  return {
    severity: 'info',
    rule: 'BT7',
    provenance: 'observed',
    message: `The library loaded late${when}.`,
    fix: 'The page missed events sent before then. If that is acceptable, there is nothing to correct.',
  };
}

function evidenceOf(
  { probe, isProbing, isUnreachable, facts, helpOrigin, isHeard, isOverdue, findings }: Patient,
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
    isUnreachable,
    facts,
    helpOrigin,
    isHeard,
    isOverdue,
    findings,
  };
}
