import { readFileSync } from 'node:fs';
import type { Frame, FrameLocator, Page } from '@playwright/test';
import { expect } from '../../fixtures.ts';
import type { ConfigInput } from '../../run/workspace-server.ts';
import { envelopes, messagesOf, widgetFrame } from '../wire-recorder.ts';

const file = new URL(
  '../../../sample-providers/two-vendors.workspace.config.json',
  import.meta.url,
);
const sample = JSON.parse(readFileSync(file, 'utf8')) as ConfigInput;

/** The sample's own config, without the conversation that arrives automatically. */
export const twoVendors: ConfigInput = {
  providers: sample.providers?.map((provider) => ({ ...provider, customParams: '' })),
};

export interface Vendors {
  readonly phone: FrameLocator;
  readonly messaging: FrameLocator;
  /** A customer calls; the agent accepts. */
  readonly takeCall: () => Promise<void>;
  /** A customer writes; the agent accepts. */
  readonly takeConversation: (customer: RegExp) => Promise<void>;
  /** `setWidth` with the current width is harmless, so a rejection means that the caller is not the active provider. */
  readonly active: () => Promise<'phone' | 'messaging' | 'both' | 'nobody'>;
  /** All events that each vendor has received, in order, each as one line. */
  readonly events: () => Promise<{ readonly phone: string[]; readonly messaging: string[] }>;
}

/** Two widgets that are ready, on a page that records its messages. */
export async function openVendors(page: Page): Promise<Vendors> {
  await page.goto('/');
  const phone = page.frameLocator('iframe[title="Contoso Phone"]');
  const messaging = page.frameLocator('iframe[title="Contoso Messaging"]');
  const ring = phone.getByRole('button', { name: 'Simulate incoming call' });
  const write = messaging.getByRole('button', { name: 'Simulate incoming conversation' });
  for (const ready of [ring, write.first()]) await expect(ready).toBeAttached();
  const accept = () =>
    page.getByRole('alertdialog').getByRole('button', { name: 'Accept' }).click();
  // Uses events instead of clicks: a widget that is not on screen cannot be clicked, but it can
  // ring.
  return {
    phone,
    messaging,
    takeCall: async () => {
      await ring.dispatchEvent('click');
      await accept();
      await expect(phone.getByRole('button', { name: 'End call' })).toBeVisible();
    },
    takeConversation: async (customer) => {
      await write.first().dispatchEvent('click');
      await messaging.getByRole('menuitem', { name: customer }).dispatchEvent('click');
      await accept();
      await expect(messaging.getByRole('heading', { name: customer, level: 2 })).toBeVisible();
    },
    active: async () => {
      const [isPhone, isMessaging] = [
        await isActive(widgetFrame(page, 'softphone.localhost')),
        await isActive(widgetFrame(page, 'multi-call.localhost')),
      ];
      if (isPhone && isMessaging) return 'both';
      return isPhone ? 'phone' : isMessaging ? 'messaging' : 'nobody';
    },
    events: async () => ({
      phone: await eventsOf(widgetFrame(page, 'softphone.localhost')),
      messaging: await eventsOf(widgetFrame(page, 'multi-call.localhost')),
    }),
  };
}

function isActive(frame: Frame): Promise<boolean> {
  return frame.evaluate(async () => {
    const { Microsoft } = globalThis as unknown as WidgetWindow;
    return Microsoft.CIFramework.setWidth(1).then(
      () => true,
      () => false,
    );
  });
}

interface WidgetWindow {
  readonly Microsoft: {
    readonly CIFramework: { readonly setWidth: (width: number) => Promise<number> };
  };
}

async function eventsOf(frame: Frame): Promise<string[]> {
  return envelopes(await messagesOf(frame))
    .filter(({ messageType }) => messageType !== 'CIF_Response')
    .map(({ messageType, messageData }) => `${messageType} ${essenceOf(messageData)}`.trim());
}

/** Formats a payload as `session-id-1 true`, `378`, or the table in a page's address. */
function essenceOf(messageData: unknown): string {
  const { sessionId, focused, value } = JSON.parse(String(messageData)) as Record<string, unknown>;
  if (sessionId !== undefined) return [sessionId, focused].join(' ').trim();
  const isAddress = typeof value === 'string' && value.includes('?');
  return isAddress ? String(new URL(value).searchParams.get('etn')) : String(value);
}
