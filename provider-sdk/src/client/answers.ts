import { CifError } from './cif-error.ts';

/** For results that callers do not need. */
export const nothing = (): void => undefined;

/** For results that are correct as they are, including `null`. */
export const asItIs = <Answer>(answer: Answer): Answer => answer;

/** For results that must be present: a host that does not know a method replies without a value. */
export const present = <Answer>(answer: Answer): NonNullable<Answer> => {
  if (answer !== null && answer !== undefined) return answer;
  throw new CifError(
    'NOT_SUPPORTED',
    'the host replied without a value: it does not support this call',
  );
};

/**
 * Parses a result that is JSON text. The caller names its shape, which the library's types leave
 * open.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names the shape
export const jsonOf = <Shape>(answer: string): Shape => {
  try {
    const value: Shape = JSON.parse(answer);
    return value;
  } catch (error) {
    throw new CifError('UNEXPECTED', `expected JSON, got ${typeof answer}`, error);
  }
};

/** Parses a result that is JSON text. */
export const json: <Shape>(answer: Microsoft.CIFramework.JsonText<Shape>) => Shape = jsonOf;
