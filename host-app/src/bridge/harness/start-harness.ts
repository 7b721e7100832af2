import type { App } from '../../store/app.ts';
import { parseProbeAnswer } from '../../config/probe-answer.ts';
import type { HelpDoor } from '../help-door.ts';
import { watchBlockedFrames } from './blocked-frames.ts';
import { startBootDoctor } from './boot-doctor.ts';
import type { AskProbe } from './boot-patients.ts';
import { checkConfig } from './config-check.ts';
import { followServer } from './follow-server.ts';
import { startHelpDesk } from './help-desk.ts';
import { startInspector } from './inspector.ts';
import { startPagePulse } from './page-pulse.ts';
import { watchOutsideProviders } from './outside-providers.ts';
import { startRecordSessions } from './record-sessions.ts';
import type { ServedBy } from './served-by.ts';
import { tellServer, tellStartFailures } from './tell-terminal.ts';

/** Tools that provider developers need and agents do not; loaded after the workspace. */
export function startHarness(
  app: App,
  door: HelpDoor,
  /**
   * Undefined without one of our servers, and for providers that it does not know, as in a story.
   */
  served: ServedBy | undefined,
): () => void {
  const doctor = startBootDoctor(app, served ? askServer : askNobody);
  const pulse = startPagePulse(app, () => document.hidden);
  const stopDesk = startHelpDesk(app, door, {
    onCaller: (provider, origin, ping) => {
      doctor.onCaller(provider, origin, ping);
      pulse.onCaller(provider, origin, ping);
    },
    onReport: (provider, report) => {
      doctor.onReport(provider, report);
      pulse.onReport(provider, report);
    },
  });
  const stopInspector = startInspector(app);
  const stopSessions = startRecordSessions(app);
  const stopOutside = watchOutsideProviders(app);
  const stopCheck = checkConfig(app);
  const stopBlocked = watchBlockedFrames(app);
  const stopTelling = served ? tellStartFailures(app, tellServer) : undefined;
  const stopRelay = served?.cookie === undefined ? undefined : relay(app, served.cookie);
  const page = served?.page;
  const stopFollowing = page && followServer(app, page, location);
  return () => {
    stopFollowing?.();
    stopRelay?.();
    stopCheck();
    stopTelling?.();
    stopBlocked();
    stopOutside();
    stopSessions();
    stopInspector();
    stopDesk();
    pulse.stop();
    doctor.stop();
  };
}

/** Most workspaces answer no back end, but each is ready to. */
function relay(app: App, cookie: string): () => void {
  const started = import('../../web-api/relay/start-relay.ts').then(({ startRelayInBrowser }) =>
    startRelayInBrowser(app, window, cookie),
  );
  return () => void started.then((stop) => stop());
}

const askNobody: AskProbe = () => Promise.resolve(undefined);

const askServer: AskProbe = async (uniqueName) => {
  try {
    const response = await fetch(`sidetone/probe?provider=${encodeURIComponent(uniqueName)}`);
    return response.ok ? parseProbeAnswer(await response.json()) : undefined;
  } catch {
    return undefined; // The workspace continues without its server; the checks report that they did not run.
  }
};
