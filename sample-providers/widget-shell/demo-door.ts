import * as v from 'valibot';
import { parseUrl } from './parse-url.ts';

/**
 * Commands that a demo sends to a sample, as the workspace posts them to the widget's window.
 *
 * Real providers have no such channel; the samples have one so that a scenario can play the
 * customer, and return to an earlier moment.
 */
const demoCommand = v.variant('name', [
  v.object({ name: v.literal('customerCalls'), number: v.string() }),
  v.object({ name: v.literal('customerWrites'), customer: v.string() }),
  v.object({ name: v.literal('customerWaits'), customer: v.string() }),
  v.object({ name: v.literal('finishCall'), notes: v.string() }),
  v.object({ name: v.literal('transferCall'), to: v.string() }),
  v.object({ name: v.literal('refuseMicrophone') }),
  v.object({ name: v.literal('remember'), moment: v.string() }),
  v.object({ name: v.literal('goBack'), moment: v.string() }),
]);

export type DemoCommand = v.InferOutput<typeof demoCommand>;

// Shaped like an event, so that the library lets it pass.
const envelope = v.object({
  messageType: v.literal('sidetoneDemo'),
  messageData: v.pipe(v.string(), v.parseJson(), demoCommand),
});

const workspaceOrigin = (): string | undefined => {
  const script = document.querySelector<HTMLScriptElement>('[data-cifid="CIFMainLibrary"]');
  // Finds its host like the library: from the script tag, or else from the embedding page.
  const address = script?.dataset['crmurl'] || document.referrer;
  return parseUrl(address)?.origin;
};

/** Calls back for each command of the workspace; other messages are ignored. */
export const listenToDemo = (onCommand: (command: DemoCommand) => void): (() => void) => {
  const origin = workspaceOrigin();
  const listener = ({ data, source, origin: sender }: MessageEvent<unknown>): void => {
    if (source !== window.top || sender !== origin) return;
    const result = v.safeParse(envelope, data);
    if (result.success) onCommand(result.output.messageData);
  };
  window.addEventListener('message', listener);
  return () => window.removeEventListener('message', listener);
};

/** Keeps states by the name of a moment; a state is plain data that never changes. */
export const createMoments = <State>(): {
  readonly remember: (moment: string, state: State) => void;
  readonly find: (moment: string) => State | undefined;
} => {
  const kept = new Map<string, State>();
  return {
    remember: (moment, state) => void kept.set(moment, state),
    find: (moment) => kept.get(moment),
  };
};
