import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startBridge } from './bridge/bridge.ts';
import type { ServedBy } from './bridge/harness/served-by.ts';
import { installPageDoor } from './bridge/page-door/install.ts';
import type { PageScripting } from './page-scripting/start-page-scripting.ts';
import type { Xrm } from './page-scripting/xrm/xrm-contract.ts';
import type { WorkspaceConfig } from './config/parse-config.ts';
import { createApp } from './create-app.ts';
import { showErrorPage } from './error-page.ts';
import { reloadForFault, setConfiguredFaults } from './fault-reload.ts';
import { arrivalOf, carriesState, refusalOf } from './link-arrival.ts';
import type { TableDefinition } from './dataverse/index.ts';
import { createDoor, hasOwnRows, loadModel } from './load-model.ts';
import { newId } from './new-id.ts';
import { listenForAgent } from './store/agent-input.ts';
import type { App } from './store/app.ts';
import { systemClock } from './store/clock.ts';
import { AppContext } from './store/hooks.ts';
import { startNotificationTimer } from './store/notification-timer.ts';
import { createSoon } from './bridge/soon.ts';
import { installPageControl } from './page-control.ts';
import { watchWindowFaults } from './store/window-faults.ts';
import { recallPanelWidths } from './ui/communication-panel/remembered-widths.ts';
import { preloadOnDemand } from './ui/on-demand/on-demand.tsx';
import { Shell } from './ui/shell/Shell.tsx';
import { workspaceIdOf } from './web-api/relay/workspace-id.ts';

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element #${id}`);
  return found;
}

// Not awaited at the top level: chunks that load in the meantime import from this one.
open().catch((error: unknown) => showErrorPage('The workspace cannot start', error));

/** Words of the address that open more or less than the workspace. */
const otherPages = /[?&](simulator-console|remote|supervise|scenario|present)\b/;

async function open(): Promise<void> {
  const config = await readConfig(element('sidetone-config'));
  if (otherPages.test(location.search)) {
    const { openOtherPage } = await import('./other-pages.ts');
    await openOtherPage({ root: element('root'), config, start });
  } else await start(config, { isServed: true });
}

/**
 * The server, or the static demo's build, checked the config before it wrote it into the page; a
 * config that a test has changed since is marked as unchecked.
 */
async function readConfig({ textContent, dataset }: HTMLElement): Promise<WorkspaceConfig> {
  const config: unknown = JSON.parse(textContent);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it has been checked
  if (!('unchecked' in dataset)) return config as WorkspaceConfig;
  const { parseConfig } = await import('./config/parse-config.ts');
  return parseConfig(config);
}

/** A row that no table accepts is reported with its place in the config. */
async function createNamingRows(
  config: WorkspaceConfig,
  model: readonly TableDefinition[] | undefined,
): Promise<App> {
  try {
    return createApp(config, {
      ...(model === undefined ? {} : { model }),
      clock: systemClock,
      newId,
      origin: location.origin,
      windowWidth: window.innerWidth,
      panelWidths: recallPanelWidths(),
    });
  } catch (error) {
    const { requireUsableRows } = await import('./check-rows.ts');
    requireUsableRows(config);
    throw error;
  }
}

interface StartOptions {
  readonly isPresented?: boolean;
  /** The server probes the providers of its own config, and a story brings others. */
  readonly isServed: boolean;
}

async function start(
  chosen: WorkspaceConfig,
  { isPresented = false, isServed }: StartOptions,
): Promise<App> {
  const scripting = import('./page-scripting/start-in-browser.ts');
  // Only the whole model can check the config's own rows and tables.
  const model = hasOwnRows(chosen) ? await loadModel(chosen) : undefined;
  const app = await createNamingRows(chosen, model);
  const { mishaps } = app.journal;
  watchWindowFaults(window, mishaps);
  const { appName } = chosen.environment;
  document.title = isPresented ? appName : `${appName} (mock)`;
  const startedAt = app.clock.now();

  // Readers must find the kept rows, so this runs before any listener.
  const arrival = arrivalOf(window);
  const isFromLink = carriesState(arrival) && refusalOf(arrival) === undefined;
  if (chosen.keepRecords && !isFromLink) {
    const { bringBackRecords } = await import('./bring-back-records.ts');
    await bringBackRecords(app, chosen.environment.orgUniqueName);
  }

  // Listening starts before the first frame, so that no widget's first call is lost.
  const bridge = startBridge(app, {
    reloadPage: reloadForFault,
    soon: createSoon(),
    ...(await quirksOf(chosen)),
  });
  const door = createDoor(bridge.receive);
  window.addEventListener('message', door.receive);
  installPageDoor(window, bridge.page);
  window.sidetoneApp = app;
  startNotificationTimer(app.workspace, app.clock);
  listenForAgent(window, app.idleWatch);
  void import('./bridge/harness/start-harness.ts').then(({ startHarness }) =>
    startHarness(app, bridge.help, isServed ? serverOf(element('sidetone-config')) : undefined),
  );

  if (chosen.faults) await setConfiguredFaults(app.faults, chosen.faults);

  if (carriesState(arrival)) {
    const { openWithLink } = await import('./state-links.ts');
    await openWithLink(window, app, chosen.keepRecords);
  }
  window.addEventListener('hashchange', () => {
    void import('./state-links.ts').then(({ takePastedLink }) => takePastedLink(window, app));
  });

  const scripted = startScripting(app, async () => {
    const { startInBrowser } = await scripting;
    return startInBrowser(app, bridge.page.host, { newId, whenWhole: door.opened });
  });
  createRoot(element('root'), {
    onUncaughtError: (error) => {
      mishaps.report('The workspace', error);
      showErrorPage('The workspace has failed', error);
    },
  }).render(
    <StrictMode>
      <AppContext value={app}>
        <Shell
          isPresented={isPresented}
          look={{ ...chosen.theme, ringTone: chosen.notifications.ringTone }}
        />
      </AppContext>
    </StrictMode>,
  );
  if (model === undefined) app.records.complete(await loadModel(chosen));
  door.open();
  const cookie = workspaceCookie();
  // A test that finds the controls finds the globals, too.
  const globals = await scripted;
  installPageControl(window, app, cookie && workspaceIdOf(cookie));
  afterLoading(() => {
    if (globals) void openNamedPage(globals.Xrm, app);
    void loadTheRest(app, chosen, startedAt);
  });
  return app;
}

/** The first screen does not wait for the globals of scripts; frames that may use them do. */
async function startScripting(
  { scripts, journal }: App,
  install: () => Promise<PageScripting>,
): Promise<PageScripting | undefined> {
  scripts.change(() => ({ awaitsGlobals: true }));
  try {
    return await install();
  } catch (error) {
    journal.mishaps.report('Page scripting', error);
    return undefined;
  } finally {
    scripts.change(() => ({ awaitsGlobals: false }));
  }
}

/** An address of the product names the page that the agent is to see first. */
async function openNamedPage({ Navigation }: Xrm, { workspace }: App): Promise<void> {
  if (location.pathname.toLowerCase() !== '/main.aspx') return;
  const { openAddress } = await import('./page-scripting/main-address.ts');
  await openAddress(location.search, Navigation, workspace);
}

/** Names this page to the Web API of its server. */
function workspaceCookie(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[name="sidetone-workspace"]')?.content;
}

function serverOf({ dataset }: HTMLElement): ServedBy | undefined {
  if ('static' in dataset) return undefined;
  const { watched, version } = dataset;
  const cookie = workspaceCookie();
  return {
    ...(watched === undefined || version === undefined ? {} : { page: { mark: watched, version } }),
    ...(cookie === undefined ? {} : { cookie }),
  };
}

async function quirksOf({ quirks }: WorkspaceConfig) {
  if (!Object.values(quirks).includes(true)) return {};
  const { withQuirks } = await import('./bridge/quirks/with-quirks.ts');
  return { vary: withQuirks };
}

// The first call should find its form ready; the first screen does not wait for it.
async function loadTheRest(app: App, chosen: WorkspaceConfig, startedAt: number): Promise<void> {
  void preloadOnDemand();
  const { loadRowsAndDay } = await import('./load-rows-and-day.ts');
  await loadRowsAndDay(app, chosen, startedAt);
}

function afterLoading(callback: () => void): void {
  if (document.readyState === 'complete') callback();
  else window.addEventListener('load', callback);
}
