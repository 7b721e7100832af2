interface ModuleGraph {
  readonly getModuleInfo: (
    id: string,
  ) => { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/**
 * Keeps the page's own first-load modules in one file; packages are left alone, since only the
 * bundler knows which of their parts are used where.
 *
 * Otherwise each part that loads later would split off the code it shares with the first load, and
 * many small files compress worse than a big one.
 */
export function firstLoadChunk(): (id: string, graph: ModuleGraph) => string | null {
  const known = new Map<string, boolean>();
  const isInFirstLoad = (id: string, graph: ModuleGraph): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, false);
    const module = graph.getModuleInfo(id);
    const found =
      module?.isEntry === true ||
      (module?.importers ?? []).some((importer) => isInFirstLoad(importer, graph));
    known.set(id, found);
    return found;
  };
  return (id, graph) =>
    !id.includes('/node_modules/') && isInFirstLoad(id, graph) ? 'workspace' : null;
}
