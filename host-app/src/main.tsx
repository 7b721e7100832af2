import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startBridge } from './bridge/bridge.ts';
import { installPageScripting } from './bridge/page-scripting/install.ts';
import { parseConfig } from './config/parse-config.ts';
import { createApp } from './create-app.ts';
import { reloadForFault, setConfiguredFaults } from './fault-reload.ts';
import { newId } from './new-id.ts';
import { systemClock } from './store/clock.ts';
import { AppContext } from './store/hooks.ts';
import { startNotificationTimer } from './store/notification-timer.ts';
import { installPageControl } from './store/page-control.ts';
import { recallPanelWidths } from './ui/communication-panel/remembered-widths.ts';
import { preloadPages } from './ui/pages/lazy-pages.ts';
import { Shell } from './ui/shell/Shell.tsx';

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element #${id}`);
  return found;
}

// The server has checked the config already; the page parses it once more to know its type.
const config = parseConfig(JSON.parse(element('sidetone-config').textContent));
const app = createApp(config, {
  clock: systemClock,
  newId,
  origin: location.origin,
  windowWidth: window.innerWidth,
  panelWidths: recallPanelWidths(),
});

// Listening comes before the first frame, so that no widget's first call is lost.
const bridge = startBridge(app, reloadForFault);
window.addEventListener('message', bridge.receive);
installPageScripting(window, bridge.page);
installPageControl(window, app);
startNotificationTimer(app.workspace, app.clock);

if (config.faults) await setConfiguredFaults(app.faults, config.faults);

createRoot(element('root')).render(
  <StrictMode>
    <AppContext value={app}>
      <Shell />
    </AppContext>
  </StrictMode>,
);

// The first call should find its form ready; the first screen does not wait for it.
window.addEventListener('load', () => {
  void preloadPages();
  if (config.builtIn && config.sampleRows === 'all') void completeDesk();
});

async function completeDesk(): Promise<void> {
  const { deskSeed } = await import('./dataverse/seed/desk/index.ts');
  app.records.extendStart(deskSeed);
}
