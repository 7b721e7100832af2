import type { App } from '../store/app.ts';
import { findProvider } from '../workspace/providers/providers.ts';
import type { CustomerStep, ScenarioProvider } from './scenario-schema.ts';

/** Actions of the samples in a demo; `widget-shell/demo-door.ts` in the samples receives them. */
export type DemoCommand =
  | { readonly name: 'customerCalls'; readonly number: string }
  | { readonly name: 'customerWrites'; readonly customer: string }
  | { readonly name: 'customerWaits'; readonly customer: string }
  | { readonly name: 'finishCall'; readonly notes: string }
  | { readonly name: 'transferCall'; readonly to: string }
  | { readonly name: 'refuseMicrophone' }
  | { readonly name: 'remember'; readonly moment: string }
  | { readonly name: 'goBack'; readonly moment: string };

/** Unique names under which scenarios run the samples. */
export const uniqueNames: Readonly<Record<ScenarioProvider, string>> = {
  softphone: 'contoso_phone',
  'multi-call': 'contoso_messaging',
};

export function sendDemoCommand(
  { workspace, frames }: App,
  sample: ScenarioProvider,
  command: DemoCommand,
): void {
  const provider = findProvider(workspace.getState(), uniqueNames[sample]);
  if (!provider) return;
  const target = frames.windowOf(provider.uniqueName);
  // Shaped like an event, so that the widget's library lets it pass.
  const message = { messageType: 'sidetoneDemo', messageData: JSON.stringify(command) };
  target?.postMessage(message, new URL(provider.channelUrl).origin);
}

export function sendCustomer(app: App, step: CustomerStep): void {
  switch (step.customer) {
    case 'calls':
      return sendDemoCommand(app, 'softphone', { name: 'customerCalls', number: step.from });
    case 'writes':
      return sendDemoCommand(app, 'multi-call', { name: 'customerWrites', customer: step.who });
    case 'waits too long':
      return sendDemoCommand(app, 'multi-call', { name: 'customerWaits', customer: step.who });
  }
}
