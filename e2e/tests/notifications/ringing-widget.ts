import { agentClock } from '../../agent-clock.ts';
import { test as base } from '../../fixtures.ts';
import { frameOf } from '../wire-recorder.ts';

interface RingOptions {
  readonly template?: string;
  readonly caller?: string;
  readonly token?: string;
}

export interface RingingWidget {
  /** Rings; the result can be read under the same name. */
  readonly ring: (name: string, options?: RingOptions) => Promise<void>;
  readonly cancel: (token: string) => Promise<unknown>;
  /** The string that the promise of `notifyEvent` resolved to; undefined while it is pending. */
  readonly result: (name: string) => Promise<unknown>;
}

const page = (org: string): string => `<!doctype html><title>ringer</title>
<script>
  window.results = {};
  window.ring = (name, template, caller, token) => {
    Microsoft.CIFramework.notifyEvent({
      templateName: template,
      templateParameters: { customerName: caller },
      cancellationToken: token,
    }).then((result) => { window.results[name] = result; }, (error) => { window.results[name] = error; });
  };
</script>
<script src="${org}/webresources/Widget/msdyn_ciLibrary.js" data-crmurl="${org}" data-cifid="CIFMainLibrary"></script>`;

interface Ringing extends Window {
  readonly results: Readonly<Record<string, unknown>>;
  readonly ring: (...args: readonly (string | undefined)[]) => void;
  readonly Microsoft: {
    readonly CIFramework: { cancelEvent(token: string): Promise<unknown> };
  };
}

/** A workspace with a widget that can ring, on a stopped clock. */
export const test = base.extend<{ widget: RingingWidget }>({
  widget: async ({ page: view, openStranger }, use) => {
    const stranger = await openStranger(page, {
      notificationTemplates: [
        { uniqueName: 'acme_short', title: 'Short call', timeoutSeconds: 10 },
        { uniqueName: 'acme_auto', title: 'Assigned call', autoAccept: true },
        { uniqueName: 'acme_desktop', title: 'Call outside', desktop: 'WhenInBackground' },
      ],
    });
    const frame = await frameOf(stranger);
    await frame.waitForFunction(() => 'Microsoft' in window);
    await agentClock.stop(view);
    await use({
      ring: (name, { template = 'contoso_call_incoming', caller = name, token } = {}) =>
        frame.evaluate(([...args]) => (window as unknown as Ringing).ring(...args), [
          name,
          template,
          caller,
          token,
        ] as const),
      cancel: (token) =>
        frame.evaluate(
          (given) => (window as unknown as Ringing).Microsoft.CIFramework.cancelEvent(given),
          token,
        ),
      result: (name) =>
        frame.evaluate((given) => (window as unknown as Ringing).results[given], name),
    });
  },
});

export { expect } from '../../fixtures.ts';
