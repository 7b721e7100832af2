import type { BootCheck } from '../../store/boot-reports.ts';
import { isLoopback, originOf, type BootEvidence } from './boot-evidence.ts';
import { admitsFrame, admitsScript } from './content-policy.ts';

type Check = Omit<BootCheck, 'name' | 'rule'>;

const notAsked: Check = {
  status: 'unknown',
  detail: 'The server could not look at the Channel URL.',
};

/** Does anything answer at the Channel URL? */
export function answersCheck({ provider, probe }: BootEvidence): Check {
  if (!probe) return notAsked;
  if (probe.error !== undefined) {
    return {
      status: 'fault',
      detail: `Nothing answers at ${provider.channelUrl}: ${probe.error}`,
      fix: "Start the widget's server, and look at host name and port of the Channel URL.",
    };
  }
  if ((probe.status ?? 0) >= 400) {
    return {
      status: 'fault',
      detail: `${provider.channelUrl} answers with status ${probe.status}.`,
      fix: 'Correct the path of the Channel URL, or what the server does there.',
    };
  }
  if (probe.redirect !== undefined) {
    return { status: 'note', detail: `It sends the browser on to ${probe.redirect}` };
  }
  return { status: 'good', detail: `Status ${probe.status}` };
}

/** Does the page let itself be framed by the workspace? */
export function framingCheck({ probe, workspaceOrigin, provider }: BootEvidence): Check {
  if (!probe || probe.error !== undefined) return notAsked;
  const admitted = admitsFrame(probe.contentPolicy, workspaceOrigin, provider.channelUrl);
  if (admitted === false) {
    return {
      status: 'fault',
      detail: `Its Content-Security-Policy has frame-ancestors without ${workspaceOrigin}.`,
      fix: `Add ${workspaceOrigin} to frame-ancestors, and the organisation's address for production.`,
    };
  }
  // Where frame-ancestors is given, browsers do not look at the older header.
  if (admitted === undefined && refuses(probe.frameOptions, workspaceOrigin, provider.channelUrl)) {
    return {
      status: 'fault',
      detail: `It answers with X-Frame-Options: ${probe.frameOptions}, so no browser shows it in a frame.`,
      fix: `Leave the header out, and send Content-Security-Policy: frame-ancestors ${workspaceOrigin}.`,
    };
  }
  return { status: 'good', detail: 'No header forbids the frame.' };
}

function refuses(header: string | undefined, workspace: string, page: string): boolean {
  const value = header?.trim().toLowerCase();
  return value === 'deny' || (value === 'sameorigin' && originOf(page) !== workspace);
}

/** An https workspace frames no http page, this machine's own excepted. */
export function mixedContentCheck({ provider, workspaceOrigin }: BootEvidence): Check {
  const isMixed =
    workspaceOrigin.startsWith('https:') &&
    provider.channelUrl.startsWith('http:') &&
    !isLoopback(provider.channelUrl);
  return isMixed
    ? {
        status: 'fault',
        detail: `The workspace is on https and the page on http (${provider.channelUrl}): browsers block it.`,
        fix: 'Serve the widget over https, or from localhost.',
      }
    : { status: 'good', detail: 'The schemes of workspace and page go together.' };
}

/** Does the page's own policy admit the library? */
export function policyCheck({ probe, workspaceOrigin }: BootEvidence): Check {
  if (!probe || probe.error !== undefined) return notAsked;
  return admitsScript(probe.contentPolicy, workspaceOrigin) === false
    ? {
        status: 'fault',
        detail: `Its Content-Security-Policy does not admit scripts of ${workspaceOrigin}, so the library is blocked.`,
        fix: `Add ${workspaceOrigin} to script-src, and the organisation's address for production.`,
      }
    : { status: 'good', detail: 'No policy of the page blocks the library.' };
}
