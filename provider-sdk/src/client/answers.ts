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
 * For results that are JSON text, in a shape that the caller knows better than the library's types.
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

/** For results that are JSON text. */
export const json: <Shape>(answer: Microsoft.CIFramework.JsonText<Shape>) => Shape = jsonOf;
