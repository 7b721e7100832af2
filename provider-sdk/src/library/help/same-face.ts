/** Gives a function the name and the length of the one that it replaces. */
export function sameFace<Result>(
  watched: Result & object,
  original: { readonly name: string; readonly length: number },
): Result {
  return Object.defineProperties(watched, {
    name: { value: original.name, configurable: true },
    length: { value: original.length, configurable: true },
  });
}
