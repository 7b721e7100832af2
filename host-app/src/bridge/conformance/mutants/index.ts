import { wireMutants } from './wire-mutants.ts';
import { workspaceMutants } from './workspace-mutants.ts';

/** Hosts that are wrong on purpose: each must be caught by a case. */
export const hostMutants = [...wireMutants, ...workspaceMutants];
