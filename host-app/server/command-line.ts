import { cac } from 'cac';
import * as v from 'valibot';
import { usualPort } from '../src/config/parse-config.ts';
import { StartError } from './start-error.ts';

/** What the user asked for on the command line. */
export type Command =
  | {
      readonly kind: 'serve';
      readonly port: number;
      readonly config: string | undefined;
      readonly host: string | undefined;
      readonly source: boolean;
    }
  | { readonly kind: 'nothing more to do' };

const options = v.object({
  port: v.optional(v.unknown()),
  config: v.optional(v.unknown()),
  host: v.optional(v.unknown()),
  source: v.optional(v.boolean(), false),
});

/**
 * Reads the arguments after `node` and the script; prints help or the version itself.
 *
 * @throws {StartError} for unknown flags and bad values.
 */
export function parseCommandLine(args: readonly string[], version: string): Command {
  const cli = cac('sidetone');
  let command: Command = { kind: 'nothing more to do' };
  cli
    .command('', 'Serve the workspace and the sample providers')
    .option('--port <number>', `Port of all origins; the next free one if busy`, {
      default: usualPort,
    })
    .option('--config <file>', 'Config file (default: workspace.config.json, if there is one)')
    .option('--host <address>', 'Address to listen on besides loopback, such as 0.0.0.0')
    .option('--source', 'Serve the sources with hot reload instead of the built files')
    .action((given: unknown) => {
      command = toCommand(given);
    });
  cli.help();
  cli.version(version);
  try {
    cli.parse(['node', 'sidetone', ...args], { run: false });
    if (cli.args.length > 0) throw new Error(`Unknown argument \`${cli.args[0]}\``);
    void cli.runMatchedCommand();
  } catch (error) {
    if (error instanceof StartError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(`${reason}; "sidetone --help" lists what there is`);
  }
  return command;
}

function toCommand(given: unknown): Command {
  const { port, config, host, source } = v.parse(options, given);
  return {
    kind: 'serve',
    port: toPort(port),
    config: toText('--config', config),
    host: toText('--host', host),
    source,
  };
}

function toPort(given: unknown): number {
  const port = Number(given);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new StartError(`--port: expected a whole number from 0 to 65535, got "${String(given)}"`);
}

function toText(flag: string, given: unknown): string | undefined {
  if (given === undefined) return undefined;
  if (typeof given === 'string' || typeof given === 'number') return String(given);
  throw new StartError(`${flag}: expected one value, got ${JSON.stringify(given)}`);
}
