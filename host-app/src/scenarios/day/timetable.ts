/** Future events in order of time; events at the same time keep their insertion order. */
export type Timetable<Entry extends { readonly at: number }> = {
  readonly put: (entry: Entry) => void;
  readonly take: () => Entry | undefined;
};

export function createTimetable<Entry extends { readonly at: number }>(): Timetable<Entry> {
  // A few dozen entries at most: agents and waiting callers.
  const entries: Entry[] = [];
  return {
    put: (entry) => {
      const index = entries.findIndex(({ at }) => at > entry.at);
      if (index === -1) entries.push(entry);
      else entries.splice(index, 0, entry);
    },
    take: () => entries.shift(),
  };
}
