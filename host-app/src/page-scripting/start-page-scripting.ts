import type { Host } from '../bridge/host.ts';
import type { App } from '../store/app.ts';
import { wholeState } from '../store/workspace-store.ts';
import type { Apm } from './apm/apm-contract.ts';
import { changesBetween } from './apm/changes.ts';
import { createApm } from './apm/create-apm.ts';
import { createTopics } from './apm/topics.ts';
import { createCallLog, watchCalls } from './calls/call-log.ts';
import { keepPast } from './calls/past.ts';
import { sayOnce } from './calls/say-once.ts';
import { createMacros, type ProductivityMacros } from './apm/macros.ts';
import type { ScriptPage, ScriptSurroundings } from './script-page.ts';
import { createXrm } from './xrm/create-xrm.ts';
import { leftOutOfMicrosoft } from './xrm/left-out-namespaces.ts';
import type { Xrm } from './xrm/xrm-contract.ts';

/** Members of `Microsoft` on the page; those of type `object` are left out, and say so. */
export interface MicrosoftOfPage {
  readonly Apm: Apm;
  readonly ProductivityMacros: ProductivityMacros;
  readonly AppRuntime: object;
  readonly Omnichannel: object;
}

/** The objects that scripts find on the page. */
export interface PageScripting {
  readonly Microsoft: MicrosoftOfPage;
  readonly Xrm: Xrm;
  /** Writes each call of these members of the page into the traffic, as those of `Xrm`. */
  readonly watchCalls: (owner: string, members: object) => void;
  readonly stop: () => void;
}

/**
 * Makes what page scripts, web resources and unit tests act on the workspace with
 * (page-scripting.md). It uses the same domain functions as the handlers of the widgets' calls.
 */
export function startPageScripting(
  app: App,
  host: Host,
  surroundings: ScriptSurroundings,
): PageScripting {
  const { workspace, journal } = app;
  const page: ScriptPage = {
    ...surroundings,
    app,
    host,
    say: sayOnce(journal, surroundings.warn),
    logCall: createCallLog(journal.traffic, surroundings.callerOf),
    past: keepPast(workspace),
  };
  const topics = createTopics(page);
  const apm = createApm(page, topics);
  const xrm = createXrm(page, apm);
  const stops = [
    page.past.stop,
    topics.stop,
    xrm.stop,
    workspace.subscribe(wholeState, (state, before) => {
      for (const change of changesBetween(before, state)) {
        xrm.callHooks(change);
        topics.post(change);
      }
    }),
  ];
  return {
    Microsoft: {
      Apm: apm,
      ProductivityMacros: createMacros(page),
      ...leftOutOfMicrosoft(page),
    },
    Xrm: xrm.members,
    watchCalls: (owner, members) => watchCalls(page.logCall, owner, members),
    stop: () => stops.forEach((stop) => stop()),
  };
}
