/** Whether a value is a `Map`, from this window or from a frame, which has its own classes. */
export function isMap(value: unknown): value is ReadonlyMap<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Map]';
}
