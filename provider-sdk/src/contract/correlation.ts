import { arg, type Key } from './define.ts';
import { lenient, text } from './schema.ts';

/** The caller's telemetry ID: the last argument of nearly every method, passed on unchecked. */
export function correlationId(position: number): Key<string | undefined> {
  return arg(position, lenient(text));
}
