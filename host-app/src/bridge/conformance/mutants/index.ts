import { wireMutants } from './wire-mutants.ts';
import { workspaceMutants } from './workspace-mutants.ts';

/** Deliberately faulty hosts: a case must catch each of them. */
export const hostMutants = [...wireMutants, ...workspaceMutants];
