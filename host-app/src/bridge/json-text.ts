/**
 * The value as JSON; undefined when JSON cannot represent it.
 *
 * Values from widgets were cloned: they may have cycles, hold a BigInt, or be nested too deeply.
 */
export function jsonText(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}
