import { DataverseError, type DataverseErrorCode } from '../errors.ts';

/** The error code of a refused call; undefined when it succeeds. */
export function codeOf(run: () => unknown): DataverseErrorCode | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof DataverseError) return error.code;
    throw error;
  }
  return undefined;
}
