import { checkMutants } from './check-mutants.ts';
import { pageMutants } from './page-mutants.ts';
import { replyMutants } from './reply-mutants.ts';
import { requestMutants } from './request-mutants.ts';

/** Libraries that are wrong on purpose: each must be caught by a case. */
export const libraryMutants = [...checkMutants, ...requestMutants, ...replyMutants, ...pageMutants];
