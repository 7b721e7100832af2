import {
  backgroundMethods,
  describe,
  errorMap,
  replyType,
  wireTexts,
  type Emit,
  type EmitTime,
} from 'provider-sdk/contract';
import type { App } from '../store/app.ts';
import { findProvider, type Provider } from '../workspace/providers/providers.ts';
import { startConversations } from './conversations.ts';
import { diagnostics } from './diagnostics.ts';
import { createDispatch, type AnyHandlers, type Reply } from './dispatch.ts';
import { eventSources } from './event-sources/index.ts';
import { handlers, hostMethods } from './handlers/index.ts';
import { createFaultGate } from './fault-gate.ts';
import { createHelpDoor, type HelpDoor } from './help-door.ts';
import type { Host, ProviderHost } from './host.ts';
import { isAtChannelUrl, isTrustedOrigin, sharesHostName } from './identity.ts';
import { readEnvelope, type Envelope } from './envelope.ts';
import { createOutbox } from './outbox.ts';
import { quirkDiagnostic } from './quirks/odd-failure.ts';
import { forgetLostPages } from './page-changes.ts';
import { createPageDoor, type PageDoor } from './page-scripting/page-door.ts';
import { createRegistrations } from './registrations.ts';
import { createSimulation } from './simulation.ts';

/** The parts of a message event that the bridge reads. */
export interface Inbound extends Pick<MessageEvent<unknown>, 'data' | 'origin' | 'source'> {
  readonly ports?: readonly MessagePort[];
}

export interface Bridge {
  /** Takes one message of the top window. Never throws. */
  readonly receive: (message: Inbound) => void;
  /** Where the widget-side help calls; what answers it is loaded later. */
  readonly help: HelpDoor;
  /** For the scripts of the host page. */
  readonly page: PageDoor;
  readonly stop: () => void;
}

export interface BridgeOptions {
  readonly reloadPage?: () => void;
  /** Puts what quirks do in front of the handlers (`with-quirks.ts`). */
  readonly vary?: (usual: AnyHandlers) => AnyHandlers;
}

/**
 * The widgets' door into the workspace.
 *
 * A message is taken when the window it came from is the frame of a provider and its origin is that
 * provider's; two widgets of one origin are told apart that way, and each hears only its own replies.
 */
export function startBridge(
  app: App,
  { reloadPage = () => undefined, vary = (usual) => usual }: BridgeOptions = {},
): Bridge {
  const { journal, frames, workspace, records, clock, realTime, idleWatch } = app;
  const registrations = createRegistrations();
  // The message at hand: what is found odd while it is taken is about it.
  let about: number | undefined;
  const host: Host = {
    workspace,
    records,
    clock,
    realTime,
    idleWatch,
    registrations,
    diagnose: (provider, diagnosis) => journal.diagnostics.add({ about, ...diagnosis, provider }),
  };
  const faults = createFaultGate(host, app.faults, reloadPage);
  const outbox = createOutbox(host, app, faults);
  const help = createHelpDoor();
  const page = createPageDoor(host, outbox);
  const dispatch = createDispatch(hostMethods, vary(handlers));
  const hosts = new Map<string, ProviderHost>();
  const lastReplies = new Map<string, string | undefined>();

  const hostFor = (caller: string): ProviderHost => {
    const known = hosts.get(caller);
    if (known) return known;
    const own = {
      ...host,
      caller,
      explain: host.diagnose.bind(undefined, caller),
      lastReply: () => lastReplies.get(caller),
    };
    hosts.set(caller, own);
    return own;
  };

  app.simulator.connect(
    createSimulation({
      journal,
      outbox,
      dispatch,
      hostFor,
      providers: () => workspace.getState().providers.map(({ uniqueName }) => uniqueName),
    }),
  );

  const receive = (message: Inbound): void => {
    take(message);
    about = undefined;
  };

  const take = (message: Inbound): void => {
    const { data, origin, source } = message;
    const owner = source ? frames.ownerOf(source) : undefined;
    if (help.take(message, owner)) return;
    const envelope = readEnvelope(data);
    if (!envelope) {
      host.diagnose(owner, diagnostics.notAMessage(describe(data)));
      return;
    }
    const provider = owner === undefined ? undefined : findProvider(workspace.getState(), owner);
    if (!provider || !(isTrustedOrigin(provider, origin) || isLetIn(provider, envelope, origin))) {
      if (origin !== 'null') {
        const diagnosis = provider
          ? diagnostics.untrustedOrigin(origin, provider.channelUrl)
          : diagnostics.unknownFrame(origin);
        host.diagnose(owner, diagnosis);
      } else host.diagnose(owner, diagnostics.opaqueOrigin());
      refuseSender(envelope, origin, source);
      return;
    }
    outbox.noteOrigin(provider.uniqueName, origin);
    if (envelope.isReply) takeReply(provider.uniqueName, envelope);
    else if (isUnknownAt(provider, origin)) refuseTrusted(provider, envelope, origin, source);
    else takeRequest(provider.uniqueName, envelope, origin, source);
  };

  const isLetIn = (provider: Provider, { messageType }: Envelope, origin: string): boolean => {
    if (!workspace.getState().settings.quirks.originsByHostName) return false;
    if (!sharesHostName(provider, origin)) return false;
    host.diagnose(provider.uniqueName, quirkDiagnostic(messageType, 'originsByHostName'));
    return true;
  };

  const isUnknownAt = (provider: Provider, origin: string): boolean =>
    Boolean(workspace.getState().settings.quirks.trustedDomainUnknown) &&
    !isAtChannelUrl(provider, origin);

  const refuseTrusted = (
    { uniqueName }: Provider,
    envelope: Envelope,
    origin: string,
    source: MessageEventSource | null,
  ): void => {
    const { messageType, correlationId } = envelope;
    host.diagnose(uniqueName, quirkDiagnostic(messageType, 'trustedDomainUnknown'));
    if (correlationId === undefined || !source) return;
    const messageData = errorMap('Associated Provider record not found', messageType);
    postReply(uniqueName, envelope, { messageOutcome: 'failure', messageData }, origin, source);
  };

  const refuseSender = (
    envelope: Envelope,
    origin: string,
    source: MessageEventSource | null,
  ): void => {
    if (envelope.isReply || envelope.correlationId === undefined || !source) return;
    if (origin === 'null') return;
    const reply = {
      messageOutcome: 'failure',
      messageData: errorMap(wireTexts.unknownSender),
    } as const;
    postReply(undefined, envelope, reply, origin, source);
  };

  const takeReply = (provider: string, envelope: Envelope): void => {
    const { correlationId = '', messageOutcome, messageData, messageType } = envelope;
    about = journal.traffic.add({
      provider,
      kind: 'event-reply',
      type: messageType,
      data: messageData,
      correlationId,
      outcome: messageOutcome === 'success' ? 'success' : 'failure',
      fault: undefined,
    });
    if (!outbox.settle(provider, correlationId, messageOutcome, messageData)) {
      host.diagnose(provider, diagnostics.strayReply(correlationId));
    }
  };

  const takeRequest = (
    provider: string,
    envelope: Envelope,
    origin: string,
    source: MessageEventSource | null,
  ): void => {
    const { messageType, messageData, correlationId } = envelope;
    const injector = faults.injector();
    const message = { provider, kind: 'request', type: messageType } as const;
    const fault = injector?.strike(message);
    about = journal.traffic.add({
      provider,
      kind: 'request',
      type: messageType,
      data: messageData,
      correlationId,
      outcome: undefined,
      fault: fault?.kind,
    });
    if (!(messageData instanceof Map)) {
      host.diagnose(provider, diagnostics.dataIsNoMap(messageType, describe(messageData)));
      return;
    }
    const known = hostFor(provider);
    const explain: ProviderHost['explain'] = (diagnosis) =>
      host.diagnose(provider, { ...diagnosis, correlationId });
    const caller = { ...known, explain };
    if (correlationId === undefined) caller.explain(diagnostics.noCorrelationId(messageType));
    const answer = (reply: Reply): void => {
      if (correlationId !== undefined && source) {
        postReply(provider, envelope, reply, origin, source);
      }
    };
    const work = (answered: (reply: Reply) => void): void =>
      outbox.hold(() =>
        dispatch(messageType, messageData, caller, answered, () =>
          page.handlers.answer(messageType, messageData, origin),
        ),
      );
    if (injector) injector.request(message, fault, work, answer);
    else work(answer);
  };

  const postReply = (
    provider: string | undefined,
    envelope: Envelope,
    reply: Reply,
    targetOrigin: string,
    source: MessageEventSource,
  ): void => {
    const { correlationId, messageType } = envelope;
    if (provider !== undefined && !(messageType in backgroundMethods)) {
      lastReplies.set(provider, reply.messageOutcome === 'success' ? messageType : undefined);
    }
    journal.traffic.add({
      provider,
      kind: 'reply',
      type: messageType,
      data: reply.messageData,
      correlationId,
      outcome: reply.messageOutcome,
      fault: undefined,
    });
    const { messageOutcome, messageData } = reply;
    const message = {
      messageOutcome,
      messageData,
      messageCorrelationId: correlationId,
      messageType: replyType,
    };
    const view = provider === undefined ? undefined : frames.windowOf(provider);
    // Browsers read a plain origin faster than options.
    if (view !== undefined && view === source) view.postMessage(message, targetOrigin);
    else source.postMessage(message, { targetOrigin });
  };

  const emitterOf = (event: string): Emit<object> => ({
    toAll: (payload) => {
      for (const { uniqueName } of workspace.getState().providers) {
        outbox.emit(event, uniqueName, payload, 'after-reply');
      }
    },
    to: (provider, payload, when: EmitTime = 'after-reply') =>
      outbox.emit(event, provider, payload, when),
  });
  const stops = [
    ...Object.entries(eventSources).map(([event, start]) => start(host, emitterOf(event))),
    faults.stop,
    forgetLostPages(host, outbox),
    startConversations(host),
  ];

  return { receive, help, page, stop: () => stops.forEach((stop) => stop()) };
}
