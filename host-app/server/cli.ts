import { readFileSync } from 'node:fs';
import { isIPv4 } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { usualPort } from '../src/config/parse-config.ts';
import { openBuiltContent } from './built-content.ts';
import { certificateFile, findCertificate, type Certificate } from './certificate/certificate.ts';
import { changeTrust } from './certificate/trust.ts';
import type { CheckCommand } from '../check/check-command.ts';
import { textReport } from '../check/report/text-report.ts';
import { writeReports } from '../check/report/write-reports.ts';
import { runCheck } from '../check/run-check.ts';
import { exitCodeOf, whyNoCall } from '../check/verdict.ts';
import { chooseToken } from './control/token.ts';
import { parseCommandLine, type ServeCommand } from './command-line.ts';
import { loadConfig, type LoadedConfig } from './config-file.ts';
import type { OpenContent } from './content.ts';
import type { ControlSettings } from './control/door.ts';
import { runDemo } from './demo/demo-command.ts';
import { endOnSignals } from './end-on-signals.ts';
import { explainRule } from '../check/explain/explain-rule.ts';
import { createFaultLog } from './fault-log.ts';
import { builtSamplesFolder, findSamples, workspaceFolder } from './folders.ts';
import { greeting } from './greeting.ts';
import { isAnyAddress, outerAddresses } from './host-names.ts';
import { loadImporter } from './import/load-importer.ts';
import { reportText } from './import/report-text.ts';
import { writeFirstBrand } from './stage/init-brand.ts';
import { writeFirstConfig } from './init-config.ts';
import { keepRunning } from './keep-running.ts';
import { openBrowser } from './open-browser.ts';
import { stageProblems } from '../src/stage-files/stage-files.ts';
import { StartError } from './start-error.ts';
import { startServer, type RunningServer, type ServerSettings } from './start-server.ts';
import { terminalText } from './terminal-text.ts';
import { watchFile } from './watch-file.ts';
import { warningLines } from './warning-lines.ts';
import { withWidgets } from './widget-providers.ts';

/**
 * Runs the command. A failed start prints its reasons, one per line, and returns exit code 1.
 *
 * `openSources` serves the sources where they exist: an installed package has neither them nor
 * Vite.
 */
export async function main(args: readonly string[], openSources?: OpenContent): Promise<void> {
  try {
    await run(args, openSources);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    complain(error.message);
    process.exitCode = args[0] === 'check' ? 2 : 1;
  }
}

async function run(args: readonly string[], openSources?: OpenContent): Promise<void> {
  const command = parseCommandLine(args, readVersion());
  if (command.kind === 'init' && command.brand !== undefined) {
    print(writeFirstBrand(command.brand, process.cwd()));
  } else if (command.kind === 'init') {
    const file = writeFirstConfig(command.file, process.cwd());
    print(`Wrote ${file}. Add the address of your widget, then run "sidetone".`);
  }
  if (command.kind === 'import') {
    const { runImport } = await loadImporter();
    process.exitCode = runImport(command, process.cwd(), print, complain);
  }
  if (command.kind === 'export') {
    const { runExport } = await loadImporter();
    process.exitCode = await runExport(command, process.cwd(), print, complain);
  }
  if (command.kind === 'demo') {
    for (const line of await runDemo(command, process.cwd())) print(line);
  }
  if (command.kind === 'trust' || command.kind === 'untrust') await trust(command.kind);
  if (command.kind === 'check') await check(command);
  if (command.kind === 'explain') print(explainRule(command.rule));
  if (command.kind === 'serve') await serve(command, openSources);
}

/** Exit code 1: the widget failed a check; 2: there is no verdict. */
async function check(command: CheckCommand): Promise<void> {
  try {
    const checked = await runCheck(command, readVersion(), process.cwd());
    writeReports(command, checked, process.cwd());
    const { verdict } = checked;
    if (command.json ?? !process.stdout.isTTY) console.log(JSON.stringify(verdict, undefined, 2));
    else print(textReport(verdict));
    const reason = whyNoCall(verdict);
    if (reason !== undefined) complain(`Whole calls were not exercised. ${reason}`);
    process.exitCode = exitCodeOf(verdict, command);
  } catch (error) {
    if (error instanceof StartError) throw error;
    // Playwright appends pages of the browser's own log.
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new StartError(`check: ${reason}`);
  }
}

async function trust(kind: 'trust' | 'untrust'): Promise<void> {
  const file = kind === 'trust' ? (await findCertificate(usualNames())).file : certificateFile();
  changeTrust(kind, { platform: process.platform, home: homedir(), file }, print);
}

/** Lines of an import's report at the start; `sidetone import` prints all. */
const mostLines = 30;

/** All output goes through here, because texts of others may contain control characters. */
function print(text: string): void {
  console.log(terminalText(text));
}

function complain(text: string): void {
  console.error(terminalText(text));
}

async function serve(command: ServeCommand, openSources?: OpenContent): Promise<void> {
  if (command.source && !openSources) {
    throw new StartError(
      '--source: expected a checkout of the repository, got an installed package',
    );
  }
  const loaded = await load(command);
  const certificate = await certificateFor(command);
  const report = createFaultLog(complain);
  const server = await start(command, {
    config: loaded.config,
    webResources: loaded.webResources,
    resources: loaded.imported?.resources,
    logo: loaded.logo,
    stage: loaded.stage,
    host: command.host,
    allowedHosts: command.allowedHosts,
    isBehindProxy: command.isBehindProxy,
    lineSharedWith: command.lineSharedWith,
    control: controlOf(command),
    orgUrl: command.orgUrl,
    // A parent process ends this one whenever it likes.
    isWatched: loaded.file !== undefined || process.send === undefined,
    certificate,
    report,
    say: complain,
    openContent: (command.source && openSources) || openBuiltContent,
  });
  keepRunning(report);
  endOnSignals(() => server.close());
  if (loaded.imported) print(reportText(loaded.imported.report, mostLines));
  for (const line of stageLines(loaded)) complain(line);
  const { host, port: wantedPort, orgUrl } = command;
  print(greeting(server, { wantedPort, orgUrl, host, file: loaded.file, certificate }));
  tellParent(server, certificate);
  if (loaded.file !== undefined) followConfig(command, loaded.file, loaded, server);
  if (command.open) openBrowser(`${server.origin}/`, complain);
}

function controlOf({ control }: ServeCommand): ControlSettings | undefined {
  if (control === 'closed') return undefined;
  return { token: chooseToken(), isRemote: control === 'other machines' };
}

/**
 * A parent process, such as the test kit, learns the addresses, and takes this process along when
 * it ends.
 */
function tellParent({ port }: RunningServer, certificate: Certificate | undefined): void {
  if (!process.send) return;
  process.send({ port, keyHash: certificate?.keyHash });
  process.once('disconnect', () => process.exit());
}

async function load(command: ServeCommand): Promise<LoadedConfig> {
  const loaded = await loadConfig(command.config, process.cwd(), command.exports);
  return { ...loaded, config: withWidgets(loaded.config, command.widgets) };
}

/**
 * Organizations use the port of their address; without permission to bind it, the server uses its
 * usual port.
 */
async function start(
  { port, orgUrl }: ServeCommand,
  settings: Omit<ServerSettings, 'port'>,
): Promise<RunningServer> {
  if (port !== undefined || orgUrl === undefined) {
    return startServer({ ...settings, port: port ?? usualPort });
  }
  try {
    return await startServer({ ...settings, port: portOf(orgUrl), isPortFixed: true });
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    complain(error.message);
    return startServer({ ...settings, port: usualPort });
  }
}

function portOf(address: string): number {
  const { protocol, port } = new URL(address);
  if (port !== '') return Number(port);
  return protocol === 'https:' ? 443 : 80;
}

async function certificateFor(command: ServeCommand): Promise<Certificate | undefined> {
  const { https, orgUrl, host, allowedHosts } = command;
  const isNeeded = orgUrl === undefined ? https : orgUrl.startsWith('https:');
  if (!isNeeded) return undefined;
  const outer = isAnyAddress(host) ? outerAddresses().filter(isIPv4) : host ? [host] : [];
  const org = orgUrl === undefined ? [] : [new URL(orgUrl).hostname];
  return findCertificate([...usualNames(), ...org, ...outer, ...allowedHosts]);
}

function usualNames(): readonly string[] {
  const samples = findSamples(builtSamplesFolder()).map((sample) => `${sample}.localhost`);
  return ['localhost', ...samples];
}

/** Applies each valid edit of the config; after an invalid one, the last valid config stays. */
function followConfig(
  command: ServeCommand,
  file: string,
  first: LoadedConfig,
  server: RunningServer,
): void {
  const apply = async (changed: string): Promise<void> => {
    try {
      const loaded = await load(command);
      server.change({ ...loaded, resources: loaded.imported?.resources });
      print(`${changed} has changed; reloading the open workspaces.`);
      for (const line of warningLines(loaded.config)) print(line);
      for (const line of stageLines(loaded)) complain(line);
      watchStage(loaded);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      complain(`${reason}\nKeeping the previous config.`);
      server.refuseChange(reason);
    }
  };
  let last = Promise.resolve();
  const follow = (path: string): (() => void) =>
    watchFile(path, () => {
      last = last.then(() => apply(path));
    });
  let stops: readonly (() => void)[] = [];
  const watchStage = ({ stage }: LoadedConfig): void => {
    for (const stop of stops) stop();
    stops = stage.paths.map(follow);
  };
  follow(file);
  watchStage(first);
}

/** A story or brand with mistakes does not stop the server; the page shows them as well. */
function stageLines({ stage, config }: LoadedConfig): readonly string[] {
  return [...stage.problems, ...stageProblems(stage.files, config)].map((line) => `SN2: ${line}`);
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(workspaceFolder, 'package.json'), 'utf8'));
  return v.parse(v.object({ version: v.string() }), manifest).version;
}
