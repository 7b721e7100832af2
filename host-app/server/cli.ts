import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { openBuiltContent } from './built-content.ts';
import { parseCommandLine } from './command-line.ts';
import { loadConfig } from './config-file.ts';
import { workspaceFolder } from './folders.ts';
import { greeting } from './greeting.ts';
import { openSourceContent } from './source-content.ts';
import { StartError } from './start-error.ts';
import { startServer } from './start-server.ts';

/** Runs the command; a reason not to start is printed, one line for each, and gives exit code 1. */
export async function main(args: readonly string[]): Promise<void> {
  try {
    await run(args);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

async function run(args: readonly string[]): Promise<void> {
  const command = parseCommandLine(args, readVersion());
  if (command.kind !== 'serve') return;
  const { config, file, webResources } = loadConfig(command.config, process.cwd());
  const server = await startServer({
    config,
    webResources,
    port: command.port,
    host: command.host,
    openContent: command.source ? openSourceContent : openBuiltContent,
  });
  console.log(greeting(server, command.port, file));
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(workspaceFolder, 'package.json'), 'utf8'));
  return v.parse(v.object({ version: v.string() }), manifest).version;
}
