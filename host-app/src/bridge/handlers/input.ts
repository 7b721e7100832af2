import { fields } from 'provider-sdk/contract';

/** Named values of an input of any type; only an object has them. */
export function inputFields(input: unknown): Readonly<Record<string, unknown>> {
  return isObject(input) ? fields(input, 'input') : {};
}

/** The text of an input member: numbers and booleans become text, other values are undefined. */
export function inputText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function isObject(input: unknown): boolean {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
