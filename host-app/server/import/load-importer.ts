type Importer = typeof import('./whole-importer.ts');

let load = (): Promise<Importer> => import('./whole-importer.ts');

/** The importer; most starts need none of it, so it is loaded on first use. */
export function loadImporter(): Promise<Importer> {
  return load();
}

/** For a checkout, whose loader cannot load anything more once the command runs. */
export function giveImporter(loaded: Importer): void {
  load = async () => loaded;
}
