import { startAnalytics } from './analytics.ts';
import type { Emit, EmitTime } from 'provider-sdk/contract';
import type { App } from '../store/app.ts';
import { createCallers } from './callers.ts';
import { startConversations } from './conversations.ts';
import { diagnostics } from './diagnostics.ts';
import { createDispatch, type AnyHandlers } from './dispatch.ts';
import { eventSources } from './event-sources/index.ts';
import { createPost } from './exchange.ts';
import { createFaultGate } from './fault-gate.ts';
import { handlers, hostMethods } from './handlers/index.ts';
import { explainHiddenOnHome } from './hidden-on-home.ts';
import { createHelpDoor, type HelpDoor } from './help-door.ts';
import type { Host } from './host.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { forgetLostPages } from './page-changes.ts';
import { createPageDoor, type PageDoor } from './page-door/page-door.ts';
import type { Inbound } from './inbound.ts';
import { createReceive } from './receive.ts';
import { createRegistrations } from './registrations.ts';
import { createSimulation } from './simulation.ts';
import { createTurns } from './turns.ts';

export interface Bridge {
  /** Handles one message of the top window. Never throws. */
  readonly receive: (message: Inbound) => void;
  /** Entry point for the widget-side help; its implementation loads later. */
  readonly help: HelpDoor;
  /** For the scripts of the host page. */
  readonly page: PageDoor;
  readonly stop: () => void;
}

export interface BridgeOptions {
  readonly reloadPage?: () => void;
  /** Puts the behavior of quirks in front of the handlers (`with-quirks.ts`). */
  readonly vary?: (usual: AnyHandlers) => AnyHandlers;
  /** Calls back in a separate task; timers, the usual way, are slow in background windows. */
  readonly soon?: (callback: () => void) => void;
}

/** Connects the parts between the widgets' pages and the workspace, and starts them. */
export function startBridge(
  app: App,
  { reloadPage = () => undefined, vary = (usual) => usual, soon }: BridgeOptions = {},
): Bridge {
  const { journal, workspace, records, clock, realTime, idleWatch, frames } = app;
  const registrations = createRegistrations();
  const explain: Host['explain'] = (diagnostic) => void journal.diagnostics.add(diagnostic);
  const host: Host = { workspace, records, clock, realTime, idleWatch, registrations, explain };
  const faults = createFaultGate(host, app.faults, reloadPage);
  const outbox = createOutbox(host, app, faults);
  const help = createHelpDoor();
  const page = createPageDoor(host, outbox);
  const dispatch = createDispatch(hostMethods, vary(handlers));
  const callers = createCallers(host);
  const post = createPost(app, callers);
  const providers = () => workspace.getState().providers.map(({ uniqueName }) => uniqueName);
  app.simulator.connect(createSimulation({ journal, outbox, dispatch, callers, providers }));
  const stops = [
    ...Object.entries(eventSources).map(([event, start]) =>
      start(host, emitterOf(event, outbox, providers)),
    ),
    faults.stop,
    forgetLostPages(host, outbox),
    startConversations(host),
    startAnalytics(host),
    explainHiddenOnHome(host),
  ];
  const takeInTurn = createTurns({
    now: realTime.now,
    soon: soon ?? ((callback) => void realTime.after(0, callback)),
    run: journal.mishaps.contain(
      'A message',
      createReceive({ app, host, help, page, outbox, faults, dispatch, callers, post }),
    ),
    onLongWait: (sender, milliseconds, left) =>
      explain({ ...diagnostics.longWait(milliseconds, left), provider: sender || undefined }),
  });
  return {
    receive: (message) =>
      takeInTurn((message.source && frames.ownerOf(message.source)) ?? '', message),
    help,
    page,
    stop: () => stops.forEach((stop) => stop()),
  };
}

function emitterOf(event: string, outbox: Outbox, providers: () => string[]): Emit<object> {
  return {
    toAll: (payload) => {
      for (const name of providers()) outbox.emit(event, name, payload, 'after-reply');
    },
    to: (provider, payload, when: EmitTime = 'after-reply') =>
      outbox.emit(event, provider, payload, when),
  };
}
