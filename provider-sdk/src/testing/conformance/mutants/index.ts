import { checkMutants } from './check-mutants.ts';
import { pageMutants } from './page-mutants.ts';
import { replyMutants } from './reply-mutants.ts';
import { requestMutants } from './request-mutants.ts';

/** Deliberately faulty libraries: a case must catch each of them. */
export const libraryMutants = [...checkMutants, ...requestMutants, ...replyMutants, ...pageMutants];
