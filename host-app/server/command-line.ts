import { cac, type CAC } from 'cac';
import * as v from 'valibot';
import { usualPort } from '../src/config/parse-config.ts';
import { nearestName } from '../src/dataverse/nearest-name.ts';
import { exportForms, type ExportCommand, type ImportCommand } from './import/commands.ts';
import type { DemoCommand } from './demo/demo-command.ts';
import { toList, toOrgUrl, toText, toWidget } from './command-values.ts';
import {
  addCheckCommands,
  checkOptionNames,
  type CheckCommand,
  type ExplainCommand,
} from '../check/check-command.ts';
import { StartError } from './start-error.ts';
import { parseUrl } from '../src/parse-url.ts';

/** The parsed command line. */
export type Command =
  | ServeCommand
  | InitCommand
  | ImportCommand
  | CheckCommand
  | ExplainCommand
  | ExportCommand
  | DemoCommand
  | { readonly kind: 'trust' | 'untrust' }
  | { readonly kind: 'nothing more to do' };

export interface ServeCommand {
  readonly kind: 'serve';
  /** Pages of widgets to show in place of the configured providers. */
  readonly widgets: readonly string[];
  /** Undefined when none was named; the default applies then. */
  readonly port: number | undefined;
  readonly config: string | undefined;
  /** Environment exports to load as well. */
  readonly exports: readonly string[];
  readonly host: string | undefined;
  readonly allowedHosts: readonly string[];
  readonly isBehindProxy: boolean;
  readonly lineSharedWith: readonly string[];
  /** Whether programs control the workspaces, and from where. */
  readonly control: 'closed' | 'this machine' | 'other machines';
  readonly https: boolean;
  readonly orgUrl: string | undefined;
  readonly open: boolean;
  readonly source: boolean;
}

export interface InitCommand {
  readonly kind: 'init';
  readonly file: string | undefined;
  /** Writes a brand of this name instead of a config file. */
  readonly brand?: string | undefined;
}

const options = v.object({
  port: v.optional(v.unknown()),
  config: v.optional(v.unknown()),
  import: v.optional(v.unknown()),
  host: v.optional(v.unknown()),
  allowHost: v.optional(v.unknown()),
  behindProxy: v.optional(v.boolean(), false),
  shareLine: v.optional(v.unknown()),
  orgUrl: v.optional(v.unknown()),
  control: v.optional(v.boolean(), false),
  controlRemote: v.optional(v.boolean(), false),
  https: v.optional(v.boolean(), false),
  open: v.optional(v.boolean(), false),
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
    .command('[...widgets]', 'Open the workspace with these widgets, or with the configured ones')
    .option(
      '--port <number>',
      `Port of all origins; the next free one if busy (default: ${usualPort})`,
    )
    .option('--config <file>', 'Config file (default: workspace.config.json, if there is one)')
    .option('--import <file>', 'Also load this export of an environment; repeatable')
    .option('--open', 'Open the workspace in the browser')
    .option('--https', 'Serve https, with a certificate made on this machine')
    .option(
      '--org-url <url>',
      'Impersonate this organization, such as https://contoso.crm.dynamics.com',
    )
    .option('--host <address>', 'Address to listen on in addition to loopback, such as 0.0.0.0')
    .option(
      '--allow-host <name>',
      'Also answer under this name, such as the name of a proxy; repeatable',
    )
    .option('--behind-proxy', 'Take the host name from X-Forwarded-Host; see --allow-host')
    .option(
      '--share-line <origin>',
      'Also let the sample phones of another workspace, such as http://softphone.localhost:5174, use the line; repeatable',
    )
    .option('--control', 'Let programs of this machine control the workspaces, with a token')
    .option('--control-remote', 'Let programs of other machines do so, too')
    .option('--source', 'Serve the sources with hot reload instead of the built files')
    .example('sidetone http://localhost:3000/widget.html')
    .example('sidetone --config my.config.json --open')
    .action((widgets: unknown, given: unknown) => {
      command = toServe(widgets, given);
    });
  cli
    .command('init [file]', 'Write a config file to start from, with comments')
    .option('--brand <name>', 'Write a brand to start from instead, with its logo')
    .example('sidetone init --brand northwind')
    .action((file: unknown, given: unknown) => {
      command = toInit(file, given);
    });
  const take = (given: Command): void => {
    command = given;
  };
  addExchange(cli, take);
  addDemo(cli, take);
  addCheckCommands(cli, take);
  for (const [kind, help] of [
    ['trust', 'Make the browsers of this user trust the certificate of --https'],
    ['untrust', 'Make them stop trusting it'],
  ] as const) {
    cli.command(kind, help).action(() => {
      command = { kind };
    });
  }
  cli.help();
  cli.version(version);
  try {
    cli.parse(['node', 'sidetone', ...args], { run: false });
    void cli.runMatchedCommand();
  } catch (error) {
    if (error instanceof StartError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(`${reason}${optionHint(reason)}; "sidetone --help" lists the options`);
  }
  return command;
}

const initOptions = v.object({ brand: v.optional(v.unknown()) });

function toInit(file: unknown, given: unknown): InitCommand {
  const brand = toText('--brand', v.parse(initOptions, given).brand);
  if (brand !== undefined && !/^[a-z][a-z\d-]*$/.test(brand)) {
    throw new StartError(
      `--brand: expected a name of small letters, digits and hyphens, such as northwind, got "${brand}"`,
    );
  }
  return { kind: 'init', file: toText('init', file), brand };
}

const importOptions = v.object({
  out: v.optional(v.unknown()),
  check: v.optional(v.boolean(), false),
  report: v.optional(v.unknown()),
  strict: v.optional(v.boolean(), false),
  map: v.optional(v.unknown()),
  cif1: v.optional(v.boolean(), false),
  keepSecrets: v.optional(v.boolean(), false),
  anonymize: v.optional(v.boolean(), false),
});

function toImport(files: unknown, given: unknown): ImportCommand {
  const { out, check, report, map, ...flags } = v.parse(importOptions, given);
  const named = v.parse(v.array(v.string()), files);
  if (named.length === 0) {
    throw new StartError(
      'import: expected files or folders, such as: sidetone import Phone_1_0_0_3.zip --out workspace.config.json',
    );
  }
  const target = toText('--out', out);
  return {
    kind: 'import',
    files: named,
    out: check ? undefined : target,
    report: toText('--report', report),
    maps: toList(map).map(toMap),
    ...flags,
  };
}

const exportOptions = v.object({
  config: v.optional(v.unknown()),
  import: v.optional(v.unknown()),
  form: v.optional(v.unknown(), exportForms[0]),
  out: v.optional(v.unknown()),
});

function toExport(given: unknown): ExportCommand {
  const { config, import: exports, form, out } = v.parse(exportOptions, given);
  const target = toText('--out', out);
  if (target === undefined) {
    throw new StartError('export: expected --out with a file, or with a folder for migration');
  }
  const known = exportForms.find((name) => name === form);
  if (known === undefined) {
    throw new StartError(`--form: expected ${exportForms.join(', ')}, got "${String(form)}"`);
  }
  return {
    kind: 'export',
    config: toText('--config', config),
    exports: toList(exports).map(String),
    form: known,
    out: target,
  };
}

function toMap(given: unknown): readonly [string, string] {
  const [from, to, ...rest] = String(given).split('=');
  if (from && to && rest.length === 0 && [from, to].every((part) => /^https?:\/\//.test(part))) {
    return [from, to];
  }
  throw new StartError(
    `--map: expected two addresses, such as https://phone.example=http://localhost:3000, got "${String(given)}"`,
  );
}

/** The commands that exchange templates with an environment. */
function addExchange(cli: CAC, take: (command: Command) => void): void {
  cli
    .command('import [...files]', 'Turn exports of an environment into a config file')
    .option('--out <file>', 'Config file to write; its web resources go into a folder beside it')
    .option('--check', 'Only print the report (same as without --out)')
    .option('--report <file>', 'Also write the report as JSON')
    .option('--strict', 'Warnings give exit code 1')
    .option('--map <old=new>', 'Replace the start of addresses; repeatable')
    .option('--cif1', 'Load providers of CIF 1.x too')
    .option('--keep-secrets', 'Write custom parameters with their secrets')
    .option('--anonymize', 'Write hosts as names below .example')
    .example('sidetone import Phone_1_0_0_3.zip data.zip --out workspace.config.json')
    .action((files: unknown, given: unknown) => {
      take(toImport(files, given));
    });
  cli
    .command('export', 'Write templates, providers and profiles for an organization')
    .option('--config <file>', 'Config file (default: workspace.config.json, if there is one)')
    .option('--import <file>', 'Also load this export of an environment; repeatable')
    .option('--form <form>', `${exportForms.join(', ')} (default: ${exportForms[0]})`)
    .option('--out <path>', 'File to write; for migration, a folder')
    .example('sidetone export --form migration --out ./templates')
    .action((given: unknown) => {
      take(toExport(given));
    });
}

const demoOptions = v.object({
  config: v.optional(v.unknown()),
  out: v.optional(v.unknown()),
  pack: v.optional(v.unknown()),
});

function toDemo(given: unknown): DemoCommand {
  const { config, out, pack } = v.parse(demoOptions, given);
  const target = toText('--out', out);
  if (target === undefined) {
    throw new StartError('demo: expected --out with a folder, such as: sidetone demo --out ./demo');
  }
  return {
    kind: 'demo',
    config: toText('--config', config),
    out: target,
    packed: toList(pack).map(toPacked),
  };
}

function toPacked(given: unknown): readonly [string, string] {
  const [, name, folder] = /^([^=]+)=(.+)$/.exec(String(given)) ?? [];
  if (name !== undefined && folder !== undefined) return [name, folder];
  throw new StartError(
    `--pack: expected a provider and the folder of its page, such as acme_phone=./dist, got "${String(given)}"`,
  );
}

/** The command that writes a demo for a static host. */
function addDemo(cli: CAC, take: (command: Command) => void): void {
  cli
    .command('demo', 'Write a demo for any static host: workspace, providers, brands and stories')
    .option('--out <folder>', 'Folder to write')
    .option('--config <file>', 'Config file (default: workspace.config.json, if there is one)')
    .option('--pack <name=folder>', 'Also pack the page of this provider; repeatable')
    .example('sidetone demo --out ./demo --pack acme_phone=./dist')
    .action((given: unknown) => {
      take(toDemo(given));
    });
}

const optionNames = [
  ...Object.keys(options.entries),
  ...Object.keys(initOptions.entries),
  ...Object.keys(importOptions.entries),
  ...Object.keys(exportOptions.entries),
  ...Object.keys(demoOptions.entries),
  ...checkOptionNames,
].map((name) => `--${toKebab(name)}`);

function toKebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function optionHint(reason: string): string {
  const unknown = /^Unknown option `(--[^`]+)`/.exec(reason)?.[1];
  const nearest = unknown === undefined ? undefined : nearestName(toKebab(unknown), optionNames);
  return nearest === undefined ? '' : ` (did you mean "${nearest}"?)`;
}

function toServe(widgets: unknown, given: unknown): ServeCommand {
  const {
    port,
    config,
    import: exports,
    host,
    allowHost,
    behindProxy,
    shareLine,
    control,
    controlRemote,
    orgUrl,
    https,
    open,
    source,
  } = v.parse(options, given);
  const organization = toText('--org-url', orgUrl);
  return {
    kind: 'serve',
    widgets: v.parse(v.array(v.string()), widgets).map(toWidget),
    port: port === undefined ? undefined : toPort(port),
    config: toText('--config', config),
    exports: toList(exports).map(String),
    host: toText('--host', host),
    allowedHosts: toList(allowHost).map(toHostName),
    isBehindProxy: behindProxy,
    control: controlRemote ? 'other machines' : control ? 'this machine' : 'closed',
    lineSharedWith: toList(shareLine).map(toPhoneOrigin),
    https,
    orgUrl: organization === undefined ? undefined : toOrgUrl(organization),
    open,
    source,
  };
}

function toPort(given: unknown): number {
  const port = Number(given);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new StartError(`--port: expected a whole number from 0 to 65535, got "${String(given)}"`);
}

function toHostName(given: unknown): string {
  const name = String(given);
  if (/^[\w.-]+$/.test(name)) return name.toLowerCase();
  throw new StartError(
    `--allow-host: expected a host name without scheme and port, such as desk.example, got "${name}"`,
  );
}

function toPhoneOrigin(given: unknown): string {
  const url = parseUrl(String(given));
  if (url && /^https?:$/.test(url.protocol)) return url.origin;
  throw new StartError(
    `--share-line: expected the origin of a sample phone, such as http://softphone.localhost:5174, got "${String(given)}"`,
  );
}
