/** Whether a value is a `Map`, of this window or of a frame, whose classes are its own. */
export function isMap(value: unknown): value is ReadonlyMap<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Map]';
}
