import type { Browser } from 'playwright-core';
import { browserArgumentsFor } from 'provider-sdk/playwright/launch';
import { openBuiltContent } from '../server/built-content.ts';
import { findCertificate } from '../server/certificate/certificate.ts';
import type { LoadedConfig } from '../server/config-file.ts';
import { startServer, type RunningServer } from '../server/start-server.ts';
import { withOnlyWidget } from './checked-provider.ts';
import type { Pictures } from './report/html-report.ts';
import { withinTime } from './within-time.ts';
import { findPlaywright } from './find-playwright.ts';
import { launchBrowser } from './launch-browser.ts';
import type { SceneUse } from './use/api-use.ts';
import { createStages, type OpenScene, type Scene } from './scene.ts';

export interface BenchSettings {
  /** Address of the widget's page. */
  readonly widget: string;
  readonly loaded: LoadedConfig;
  /** Address from which the page loads its library; undefined for the documented one. */
  readonly orgUrl: string | undefined;
  /** Playwright of the project in this folder drives the browser. */
  readonly folder: string;
  /** Takes a picture of each finding. */
  readonly photographs: boolean;
}

/** A server and a browser of its own, in which one widget is checked. */
export interface Bench {
  readonly provider: string;
  /** Address of the workspace, as the browser sees it. */
  readonly workspace: string;
  /** A fresh widget in a workspace that nothing else uses. */
  readonly open: OpenScene;
  readonly pictures: Pictures;
  /** Keeps a picture of a scene, if pictures are wanted. */
  readonly photograph: (scene: Scene, name: string) => Promise<void>;
  /** Of the undisturbed scenes, the start first. */
  readonly uses: SceneUse[];
  /** False when the browser has ended by itself. */
  readonly isRunning: () => boolean;
  readonly close: () => Promise<void>;
}

const documentedAddress = 'http://localhost:5173';

/** @throws {StartError} without Playwright, without a browser, or when the server cannot start. */
export async function openBench(settings: BenchSettings): Promise<Bench> {
  const { loaded, widget } = settings;
  const chromium = findPlaywright(settings.folder);
  const shown = shownAddress(settings);
  const config = withOnlyWidget(loaded.config, widget);
  const certificate = shown?.startsWith('https:')
    ? await findCertificate(['localhost', new URL(shown).hostname])
    : undefined;
  const server = await startServer({
    ...loaded,
    config,
    port: 0,
    orgUrl: shown,
    certificate,
    report: () => undefined,
    openContent: openBuiltContent,
  });
  const place = { shown: shown ?? server.origin, port: server.port, keyHash: certificate?.keyHash };
  try {
    return benchOf(server, await launchBrowser(chromium, browserArgumentsFor(place)), settings);
  } catch (error) {
    await server.close();
    throw error;
  }
}

function benchOf(server: RunningServer, browser: Browser, { photographs }: BenchSettings): Bench {
  const pictures = new Map<string, string>();
  const [provider] = server.config.providers;
  const workspace = server.origin;
  const name = provider?.uniqueName ?? '';
  return {
    provider: name,
    workspace,
    open: createStages(browser, {
      workspace,
      provider: name,
      widgetOrigin: new URL(provider?.channelUrl ?? workspace).origin,
      bystander: `${server.addresses.sample('bystander.minimal')}/`,
    }),
    pictures,
    photograph: async ({ page }, title) => {
      if (!photographs) return;
      const taken = await withinTime(5_000, page.screenshot({ type: 'jpeg', quality: 60 }));
      if (taken) pictures.set(title, taken.toString('base64'));
    },
    uses: [],
    isRunning: () => browser.isConnected(),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/**
 * The workspace is shown where the page expects it. A page at that address itself would never be
 * reached, so the workspace moves to its own port then.
 */
function shownAddress({ orgUrl, widget }: BenchSettings): string | undefined {
  const shown = orgUrl ?? documentedAddress;
  return new URL(widget).origin === shown ? undefined : shown;
}
