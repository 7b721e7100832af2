import { CifError } from './cif-error.ts';

/** Answers nobody needs. */
export const nothing = (): void => undefined;

/** Answers that are right as they are, `null` included. */
export const asItIs = <Answer>(answer: Answer): Answer => answer;

/** Answers that must be there: a host that does not know a call answers without a value. */
export const present = <Answer>(answer: Answer): NonNullable<Answer> => {
  if (answer !== null && answer !== undefined) return answer;
  throw new CifError(
    'NOT_SUPPORTED',
    'the host replied without a value: it does not support this call',
  );
};

/** Answers that are JSON text, in a shape that the caller knows better than the library's types. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names the shape
export const jsonOf = <Shape>(answer: string): Shape => {
  try {
    const value: Shape = JSON.parse(answer);
    return value;
  } catch (error) {
    throw new CifError('UNEXPECTED', `expected JSON, got ${typeof answer}`, error);
  }
};

/** Answers that are JSON text. */
export const json: <Shape>(answer: Microsoft.CIFramework.JsonText<Shape>) => Shape = jsonOf;
