import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadConfig } from '../config-file.ts';
import { StartError } from '../start-error.ts';
import { writeDemo } from './write-demo.ts';

export interface DemoCommand {
  readonly kind: 'demo';
  readonly config: string | undefined;
  readonly out: string;
  /** Unique names of providers with the folders of their pages. */
  readonly packed: readonly (readonly [provider: string, folder: string])[];
}

/** Writes a demo with the parts of a config; returns the lines for the terminal. */
export async function runDemo(
  { config, out, packed }: DemoCommand,
  workingDirectory: string,
): Promise<readonly string[]> {
  const loaded = await loadConfig(config, workingDirectory);
  const folder = resolve(workingDirectory, out);
  const elsewhere = await writeDemo(folder, {
    ...loaded,
    resources: loaded.imported?.resources,
    packed: new Map(
      packed.map(([name, path]) => [name, folderOf(workingDirectory, path)] as const),
    ),
  });
  return [
    `The demo is in ${folder}: serve it with any static host, below any path.`,
    ...elsewhere.map(
      ({ label, uniqueName, channelUrl }) =>
        `${label} is not part of it and needs its own server at ${channelUrl}; if its page is a folder, add --pack ${uniqueName}=FOLDER.`,
    ),
  ];
}

function folderOf(workingDirectory: string, given: string): string {
  const folder = resolve(workingDirectory, given);
  if (existsSync(folder) && statSync(folder).isDirectory()) return folder;
  throw new StartError(`--pack: expected a folder, got "${given}" (not found)`);
}
