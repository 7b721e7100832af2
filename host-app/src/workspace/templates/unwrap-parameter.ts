const wrapperMembers = new Set(['value', 'type', 'isRuntime']);

/**
 * Rows of the product store each parameter as `{"value": text}`, older ones as `{"value", "type",
 * "isRuntime"}` (observed). Any other object is a value itself.
 */
export function unwrapParameter(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('value' in value)) return value;
  return Object.keys(value).every((name) => wrapperMembers.has(name)) ? value.value : value;
}
