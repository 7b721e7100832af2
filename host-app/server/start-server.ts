import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { WorkspaceConfig } from '../src/config/parse-config.ts';
import type { ExportedResource } from '../src/imports/rows.ts';
import { createAddresses, moveProviders, type Addresses } from './addresses.ts';
import type { Certificate } from './certificate/certificate.ts';
import { createConfigChanges } from './config-changes.ts';
import type { OpenContent } from './content.ts';
import type { ControlSettings } from './control/door.ts';
import { openControl } from './control/open-control.ts';
import { takeForwardedHosts } from './forwarded.ts';
import { createFaultLog, type ReportFault } from './fault-log.ts';
import { addressesFor } from './host-names.ts';
import { listen } from './listen.ts';
import { pageVersion } from './page-version.ts';
import { createProbe } from './probe/probe.ts';
import { createRequestListener } from './routing.ts';
import { openSignalling } from './signalling/serve-signalling.ts';
import { noStage, type Stage } from './stage/read-stage.ts';
import { createStartFailures } from './start-failures.ts';
import { attachUpgrades } from './upgrades.ts';
import { createWorkspaces } from './web-api/workspaces.ts';

/** Settings read from a config file, which may change while the server runs. */
export interface Served {
  readonly config: WorkspaceConfig;
  /** Absolute path of the folder of web resources. */
  readonly webResources?: string | undefined;
  /** Web resources that came with an import. */
  readonly resources?: readonly ExportedResource[] | undefined;
  /** Absolute path of the image in the header. */
  readonly logo?: string | undefined;
  /** Stories, brands and drivers of the config. */
  readonly stage?: Pick<Stage, 'files' | 'logos'> | undefined;
}

export interface ServerSettings extends Served {
  /** Source of the pages: `openBuiltContent` or `openSourceContent`. */
  readonly openContent: OpenContent;
  /** 0 for any free port. */
  readonly port: number;
  /** Refuses to start on another port when this one is busy. */
  readonly isPortFixed?: boolean;
  /** Address to bind besides loopback; loopback alone by default. */
  readonly host?: string | undefined;
  /** Additional host names that the server answers to, such as that of a proxy in front of it. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** Whether a proxy names the host that its visitors asked for, in `X-Forwarded-Host`. */
  readonly isBehindProxy?: boolean;
  /** Opens the control door for programs. */
  readonly control?: ControlSettings | undefined;
  /** Origins of other workspaces' sample phones that may use this server's telephone line. */
  readonly lineSharedWith?: readonly string[] | undefined;
  /** Serves https with this certificate; http without one. */
  readonly certificate?: Certificate | undefined;
  /** Address of the organization that the workspace impersonates. */
  readonly orgUrl?: string | undefined;
  /** Whether workspaces listen for changes, and for the end of the server. */
  readonly isWatched?: boolean;
  /** Receives the lines that a widget's developer should read in the terminal. */
  readonly say?: (line: string) => void;
  /** Receives the faults of single requests; prints them by default. */
  readonly report?: ReportFault;
}

export interface RunningServer {
  readonly port: number;
  /** Origin of the workspace, such as `http://localhost:5173`. */
  readonly origin: string;
  readonly addresses: Addresses;
  readonly samples: readonly string[];
  /** The token of the control door, if that is open. */
  readonly controlToken: string | undefined;
  /** The config as the page receives it. */
  readonly config: WorkspaceConfig;
  /** Serves another config from now on, and notifies open workspaces. */
  readonly change: (served: Served) => void;
  /** Notifies open workspaces that an edit of the config cannot be used; the old one stays. */
  readonly refuseChange: (text: string) => void;
  close(): Promise<void>;
}

/** Addresses of the Web API may have 32,768 characters, and longer ones are refused with a message. */
const maxHeaderSize = 128 * 1024;

function byName(resources: Served['resources'] = []): ReadonlyMap<string, ExportedResource> {
  return new Map(resources.map((resource) => [resource.name.toLowerCase(), resource]));
}

/** Starts the workspace and all sample providers on one port, each with its own origin. */
export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const { certificate, host, orgUrl } = settings;
  const report = settings.report ?? createFaultLog(console.error);
  const server: Server = certificate
    ? createSecureServer({ ...certificate, maxHeaderSize })
    : createServer({ maxHeaderSize });
  const content = await settings.openContent(host);
  const listening = await listen(server, addressesFor(host), {
    port: settings.port,
    isFixed: settings.isPortFixed ?? false,
    report,
  }).catch(async (error: unknown) => {
    await content.close();
    throw error;
  });
  const { port } = listening;
  const addresses = createAddresses({ scheme: certificate ? 'https' : 'http', port, orgUrl });
  const move = (config: WorkspaceConfig) => moveProviders(config, content.samples, addresses);
  let config = move(settings.config);
  let { webResources, logo, stage } = settings;
  let resources = byName(settings.resources);
  const changes = createConfigChanges(settings.isWatched ?? false, () =>
    pageVersion(content, config),
  );
  const workspaces = createWorkspaces();
  const startFailures = createStartFailures(settings.say ?? (() => undefined));
  const orgHost = orgUrl === undefined ? undefined : new URL(orgUrl).hostname;
  const names = { boundTo: host, orgHost, allowed: settings.allowedHosts ?? [] };
  const address = `${addresses.workspace}/`;
  const control = openControl(settings.control, { workspaces, address, move, names });
  server.on(
    'request',
    createRequestListener(
      {
        content,
        config: () => config,
        changes,
        addresses,
        names,
        takeStartFailure: startFailures.take,
        webApi: { workspaces, config: () => config, address },
        control: control.site,
        probe: createProbe({ config: () => config, orgUrl, port }),
        webResources: () => webResources,
        importedResource: (name) => resources.get(name.toLowerCase()),
        logo: () => logo,
        stage: () => stage ?? noStage,
      },
      report,
    ),
  );
  const signalling = openSignalling(names, settings.lineSharedWith);
  const parts = [control, changes, signalling, workspaces, content];
  const upgrades = parts.flatMap(({ upgrade = [] }) => upgrade);
  attachUpgrades(server, upgrades, report);
  if (settings.isBehindProxy ?? false) takeForwardedHosts(server, names);
  return {
    port,
    config,
    origin: addresses.workspace,
    addresses,
    samples: content.samples,
    controlToken: settings.control?.token,
    change: (served) => {
      config = move(served.config);
      ({ webResources, logo, stage } = served);
      resources = byName(served.resources);
      startFailures.renew();
      changes.tell({ kind: 'changed' });
    },
    refuseChange: (text) => changes.tell({ kind: 'refused', text }),
    close: async () => {
      for (const each of [control, signalling, workspaces, changes]) each.close();
      await content.close();
      await listening.close();
    },
  };
}
