/** Rows of one chunk: what is written at once. One record for each row takes thirty times longer. */
export const rowsPerChunk = 2000;

export type ChunkKey = readonly [table: string, chunk: number];

/** Which rows are written together, and which of these groups have to be written again. */
export type RowChunks = {
  readonly place: (table: string, id: string) => void;
  readonly touch: (table: string, id: string) => void;
  readonly remove: (table: string, id: string) => void;
  readonly clear: () => void;
  /** The groups that have changed since the last call, with the ids that are in them now. */
  readonly takeDirty: () => readonly (readonly [ChunkKey, readonly string[]])[];
};

export function createRowChunks(): RowChunks {
  const chunks = new Map<string, Set<string>[]>();
  const places = new Map<string, number>();
  const dirty = new Map<string, ChunkKey>();
  const chunksOf = (table: string): Set<string>[] => {
    const known = chunks.get(table) ?? [];
    chunks.set(table, known);
    return known;
  };
  const mark = (table: string, chunk: number): void => {
    dirty.set(`${table}/${chunk}`, [table, chunk]);
  };
  const place = (table: string, id: string): void => {
    const all = chunksOf(table);
    if ((all.at(-1)?.size ?? rowsPerChunk) >= rowsPerChunk) all.push(new Set());
    all.at(-1)?.add(id);
    places.set(`${table}/${id}`, all.length - 1);
    mark(table, all.length - 1);
  };
  return {
    place,
    touch: (table, id) => {
      const chunk = places.get(`${table}/${id}`);
      if (chunk === undefined) place(table, id);
      else mark(table, chunk);
    },
    remove: (table, id) => {
      const chunk = places.get(`${table}/${id}`);
      if (chunk === undefined) return;
      places.delete(`${table}/${id}`);
      chunksOf(table)[chunk]?.delete(id);
      mark(table, chunk);
    },
    clear: () => {
      chunks.clear();
      places.clear();
      dirty.clear();
    },
    takeDirty: () => {
      const taken = [...dirty.values()].map(
        (key) => [key, [...(chunks.get(key[0])?.[key[1]] ?? [])]] as const,
      );
      dirty.clear();
      return taken;
    },
  };
}
