/**
 * What the configuration says under a name that a provider gave.
 *
 * `constructor` and the like are names too; what every object has was configured by nobody.
 */
export function configured<Value>(
  values: Readonly<Record<string, Value>>,
  name: string,
): Value | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
