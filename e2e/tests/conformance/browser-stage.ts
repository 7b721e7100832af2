import type { Page } from '@playwright/test';
import type { HostSetup, HostStage, Received } from 'provider-sdk/testing';
import { giveConfig } from '../../run/workspace-server.ts';
import { openFrameWidget, type FrameWidget } from './frame-widget.ts';
import { createScreenAgent } from './screen-agent.ts';
import { configOf } from './stage-config.ts';
import { widgetAddress, type StagePage, type StagePages } from './stage-pages.ts';

export interface BrowserStage extends HostStage {
  /** Its position. */
  readonly place: StagePage;
}

const roundTrips = 2;

/**
 * The workspace in a browser, with the `conformance` sample as every widget; the agent's clock is
 * stopped.
 */
export async function openBrowserStage(
  pages: StagePages,
  name: string,
  setup: HostSetup = {},
): Promise<BrowserStage> {
  const place = await pages.take();
  const { page, server } = place;
  giveConfig(server, configOf(setup));
  await page.goto(server.origin);
  await page.evaluate(() => window.sidetone?.clock.stop());
  const widgets = new Map<string, FrameWidget>();
  for (const provider of setup.providers ?? ['phone']) {
    const widget = await openWidget(page, `[data-provider="contoso_${provider}"]`);
    await widget.begin(name);
    widgets.set(provider, widget);
  }

  const settled = async (): Promise<void> => {
    for (let trip = 0; trip < roundTrips; trip++) {
      for (const widget of widgets.values()) await widget.settle();
    }
    for (const widget of widgets.values()) await widget.refresh();
  };
  const pass = async (milliseconds: number): Promise<void> => {
    await settled();
    if (milliseconds > 0)
      await page.evaluate((time) => window.sidetone?.clock.step(time), milliseconds);
    await settled();
  };
  await settled();
  return {
    settled,
    pass,
    widget: (provider) => {
      const found = widgets.get(provider);
      if (!found) throw new Error(`There is no widget ${provider} on this stage`);
      return found;
    },
    agent: createScreenAgent(page),
    fromStranger: (message) => postFromStranger(page, server.port, message),
    place,
  };
}

async function openWidget(page: Page, selector: string): Promise<FrameWidget> {
  const element = await page.waitForSelector(`iframe${selector}`, { state: 'attached' });
  const frame = await element.contentFrame();
  if (!frame) throw new Error(`${selector}: expected a frame with a page in it, got none`);
  return openFrameWidget(frame);
}

/** The same page in another frame that no provider owns. */
async function postFromStranger(
  page: Page,
  port: number,
  message: unknown,
): Promise<readonly Received[]> {
  await page.evaluate(
    (src) => {
      document.querySelector('[data-stranger]')?.remove();
      const frame = Object.assign(document.createElement('iframe'), { src });
      frame.dataset['stranger'] = '';
      document.body.append(frame);
    },
    widgetAddress(port, 'name=stranger'),
  );
  const widget = await openWidget(page, '[data-stranger]');
  widget.post(message);
  for (let trip = 0; trip < roundTrips; trip++) await widget.settle();
  await widget.refresh();
  return widget.received();
}
