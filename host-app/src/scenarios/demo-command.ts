import type { App } from '../store/app.ts';
import { findProvider } from '../workspace/providers/providers.ts';

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

/** Sends a command to a sample that runs under this unique name. */
export function sendDemoCommand(app: App, uniqueName: string, command: DemoCommand): void {
  // Shaped like an event, so that the widget's library lets it pass.
  const message = { messageType: 'sidetoneDemo', messageData: JSON.stringify(command) };
  postToWidget(app, uniqueName, message);
}

/** Posts to the page of a provider, if it has one, and to no other origin. */
export function postToWidget(
  { workspace, frames }: App,
  uniqueName: string,
  message: unknown,
): void {
  const provider = findProvider(workspace.getState(), uniqueName);
  if (!provider) return;
  const target = frames.windowOf(provider.uniqueName);
  target?.postMessage(message, new URL(provider.channelUrl).origin);
}
