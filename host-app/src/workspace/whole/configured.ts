/**
 * Configured value for a name that a provider gave.
 *
 * `constructor` and the like are names too; members that every object has do not count.
 */
export function configured<Value>(
  values: Readonly<Record<string, Value>>,
  name: string,
): Value | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
