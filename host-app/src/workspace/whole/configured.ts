/**
 * Configured value for a name from a provider.
 *
 * `constructor` and the like are names too; inherited members do not count.
 */
export function configured<Value>(
  values: Readonly<Record<string, Value>>,
  name: string,
): Value | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
