/** A list as the client API gives it: by name, by index, by a test, or whole. */
export interface XrmCollection<Item> {
  readonly get: (
    which?: string | number | ((item: Item, index: number) => boolean),
  ) => Item | null | readonly Item[];
  readonly forEach: (visit: (item: Item, index: number) => void) => void;
  readonly getLength: () => number;
}

export function collectionOf<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  onMissing: (name: string) => void = () => undefined,
): XrmCollection<Item> {
  return {
    get: (which?) => {
      if (which === undefined) return [...items];
      if (typeof which === 'function') return items.filter(which);
      const found =
        typeof which === 'number' ? items[which] : items.find((item) => nameOf(item) === which);
      if (found === undefined) onMissing(String(which));
      return found ?? null;
    },
    forEach: (visit) => items.forEach((item, index) => visit(item, index)),
    getLength: () => items.length,
  };
}
