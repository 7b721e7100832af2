import type { Dataverse } from './dataverse.ts';

/** Does the work as a whole: when it throws, the rows are as before. */
export function asOneStep<Result>(
  records: Pick<Dataverse, 'remember'>,
  work: () => Result,
): Result {
  const back = records.remember();
  try {
    return work();
  } catch (error) {
    back();
    throw error;
  }
}
