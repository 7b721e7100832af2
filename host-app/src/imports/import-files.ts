import type { WorkspaceState } from '../workspace/whole/state.ts';
import { requirePackedSize } from './archive.ts';
import { importSources, usualOptions, type ImportResult } from './import-sources.ts';
import type { ImportSource } from './read-source.ts';
import { ImportError } from './report.ts';
import { namesInState } from './state-rows.ts';

/**
 * Imports files of a browser for a running workspace; nothing is applied yet.
 *
 * @throws {ImportError} when nothing of them can be used.
 */
export async function importFiles(
  files: readonly File[],
  state: WorkspaceState,
): Promise<ImportResult> {
  const sources: ImportSource[] = [];
  for (const file of files) sources.push({ name: file.name, content: await contentOf(file) });
  const { clientUrl, user } = state.environment;
  return importSources(sources, {
    ...usualOptions,
    lcid: user.lcid,
    workspace: clientUrl,
    known: namesInState(state),
  });
}

async function contentOf(file: File): Promise<Uint8Array> {
  requirePackedSize(file.name, file.size);
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new ImportError(
      `${file.name}: expected a readable file, got none; drop the zip archive of a folder, or its files`,
    );
  }
}
