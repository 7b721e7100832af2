import { DataverseError, type DataverseErrorCode } from '../errors.ts';

/** The code with which a call is refused, undefined when it goes through. */
export function codeOf(run: () => unknown): DataverseErrorCode | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof DataverseError) return error.code;
    throw error;
  }
  return undefined;
}
