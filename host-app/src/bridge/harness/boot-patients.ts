import type { BootFacts } from 'provider-sdk/contract/help';
import type { ProbeAnswer } from '../../config/probe-answer.ts';

/** Asks the server how a Channel URL responds; undefined when it does not know the provider. */
export type AskProbe = (uniqueName: string) => Promise<ProbeAnswer | undefined>;

/** The page of a provider, from its first load until another replaces it. */
export interface Patient {
  readonly revision: number;
  readonly findings: Set<string>;
  readonly told: Set<string>;
  probe?: ProbeAnswer | undefined;
  isProbing: boolean;
  /** The browser's own question at the Channel URL is unanswered. */
  hasFailed: boolean;
  isUnreachable: boolean;
  facts?: BootFacts;
  helpOrigin?: string;
  isHeard: boolean;
  /** The page has loaded and still has time to send its first message. */
  isAwaited: boolean;
  isOverdue: boolean;
}

export interface Patients {
  readonly get: (uniqueName: string) => Patient | undefined;
  /** The patient of this revision of the page; a new one is probed. */
  readonly admit: (uniqueName: string, revision: number) => Patient;
  readonly note: (uniqueName: string, change: Partial<Patient>) => void;
  /** Like `note`, but a response about one page does not apply to the page that replaced it. */
  readonly noteOf: (patient: Patient, uniqueName: string, change: Partial<Patient>) => void;
}

export function createPatients(askProbe: AskProbe, onNote: (uniqueName: string) => void): Patients {
  const patients = new Map<string, Patient>();

  const note = (uniqueName: string, change: Partial<Patient>): void => {
    const patient = patients.get(uniqueName);
    if (!patient) return;
    Object.assign(patient, change);
    onNote(uniqueName);
  };
  const noteOf: Patients['noteOf'] = (patient, uniqueName, change) => {
    if (patients.get(uniqueName) === patient) note(uniqueName, change);
  };

  return {
    get: (uniqueName) => patients.get(uniqueName),
    admit: (uniqueName, revision) => {
      const known = patients.get(uniqueName);
      if (known?.revision === revision) return known;
      const patient = newPatient(revision);
      patients.set(uniqueName, patient);
      void askProbe(uniqueName).then((probe) =>
        noteOf(patient, uniqueName, { probe, isProbing: false }),
      );
      return patient;
    },
    note,
    noteOf,
  };
}

function newPatient(revision: number): Patient {
  return {
    revision,
    findings: new Set(),
    told: new Set(),
    isProbing: true,
    hasFailed: false,
    isUnreachable: false,
    isHeard: false,
    isAwaited: false,
    isOverdue: false,
  };
}
