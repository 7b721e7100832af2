import * as v from 'valibot';
import type { WorkspaceConfig } from '../../config/parse-config.ts';
import { createShelf, type Shelf } from '../../scenarios/shelf.ts';
import {
  noStageFiles,
  stageFilesPath,
  stageFilesSchema,
  type StageFiles,
} from '../../stage-files/stage-files.ts';

/** The stories and brands of the workspace, and those that the config names. */
export async function loadShelf(config: WorkspaceConfig): Promise<Shelf> {
  return createShelf(await loadStageFiles(config), config, location.href);
}

async function loadStageFiles({ stories, brands, drivers }: WorkspaceConfig): Promise<StageFiles> {
  const isNamed = stories !== undefined || brands !== undefined || Object.keys(drivers).length > 0;
  if (!isNamed) return noStageFiles;
  const response = await fetch(stageFilesPath);
  if (!response.ok) {
    throw new Error(
      `${stageFilesPath} was answered with ${response.status}: restart the server, or write the static demo again`,
    );
  }
  return v.parse(stageFilesSchema, await response.json());
}
