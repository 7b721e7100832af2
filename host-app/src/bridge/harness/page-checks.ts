import type { BootCheck } from '../../store/boot-reports.ts';
import type { Provider } from '../../workspace/providers/provider-shape.ts';
import { isTrustedOrigin } from '../identity.ts';
import { isLoopback, originOf, type BootEvidence } from './boot-evidence.ts';
import { admitsFrame, admitsScript } from './content-policy.ts';

type Check = Omit<BootCheck, 'name' | 'rule'>;

/** Explains the missing answer of a page. */
function unseen({ isProbing, probe }: BootEvidence): Check {
  const reason = isProbing
    ? 'The server is checking the Channel URL.'
    : `The server did not check the Channel URL${probe?.notAsked ? `: ${probe.notAsked}` : ''}.`;
  return { status: 'unknown', detail: reason };
}

function wasSeen(
  probe: BootEvidence['probe'],
): probe is NonNullable<BootEvidence['probe']> & { readonly error?: undefined } {
  return probe !== undefined && probe.error === undefined && probe.notAsked === undefined;
}

/** Checks whether the Channel URL responds. */
export function answersCheck(evidence: BootEvidence): Check {
  const { provider, probe } = evidence;
  if (isUnreachable(evidence)) return unreachable(evidence);
  if (!probe || probe.notAsked !== undefined) return unseen(evidence);
  if (probe.error !== undefined) {
    return {
      status: 'fault',
      detail: `No response from ${provider.channelUrl}: ${probe.error}.`,
      fix: "Start the widget's server, and check the host name and port of the Channel URL.",
    };
  }
  const slip = addressSlip(provider.channelUrl);
  if ((probe.status ?? 0) >= 400) {
    return {
      status: 'fault',
      detail: `${provider.channelUrl} responds with status ${probe.status}.`,
      fix: slip ?? "Correct the path of the Channel URL, or the server's response.",
    };
  }
  if (probe.redirect !== undefined) return redirected(probe.redirect, provider);
  if (slip !== undefined) return { status: 'note', detail: `Status ${probe.status}`, fix: slip };
  return { status: 'good', detail: `Status ${probe.status}` };
}

/** The browser failed where the server may have succeeded; mixed content has a check of its own. */
function isUnreachable(evidence: BootEvidence): boolean {
  const { isProbing, probe, facts, isHeard } = evidence;
  if (!evidence.isUnreachable || isProbing || isHeard || facts) return false;
  return probe?.error === undefined && mixedContentCheck(evidence).status !== 'fault';
}

function unreachable({ provider, probe }: BootEvidence): Check {
  const { channelUrl } = provider;
  if (probe?.distrust !== undefined) {
    return {
      status: 'fault',
      detail: `The browser cannot load ${channelUrl}. The server there responds, but its certificate is not trusted (${probe.distrust}).`,
      fix: 'Open the address in a tab of its own and accept its certificate, or make the browser trust the authority that issued it.',
    };
  }
  return {
    status: 'fault',
    detail: `The browser cannot load ${channelUrl}${probe?.status === undefined ? '' : `, although the server there responds with status ${probe.status}`}.`,
    fix: "Open the address in a tab of its own to see the browser's reason. Check the host name and port, that the browser trusts the certificate, and that no extension or proxy blocks it.",
  };
}

/** A redirect to another origin explains many later findings, so it is named here. */
function redirected(to: string, provider: Provider): Check {
  const detail = `It redirects to ${to}`;
  const origin = originOf(to);
  if (origin === undefined || isTrustedOrigin(provider, origin)) return { status: 'note', detail };
  return {
    status: 'note',
    detail: `${detail}, on a different origin from the Channel URL (${originOf(provider.channelUrl)}).`,
    fix: `If the widget is there, set the provider's Trusted Domain to ${origin}, or the Channel URL to ${to}.`,
  };
}

/**
 * A slip in the parameters of a Channel URL: the server sees a different path, or no parameters.
 */
function addressSlip(channelUrl: string): string | undefined {
  const { pathname, search, hash } = new URL(channelUrl);
  const fixed = correctedAddress(channelUrl, pathname, search);
  if (fixed !== undefined)
    return `Write "?" before the first parameter and "&" before the others: ${fixed}`;
  return /[?&]\w+=/.test(hash) && search === ''
    ? 'The parameters follow "#", so they are part of the fragment: move them before it.'
    : undefined;
}

function correctedAddress(channelUrl: string, path: string, search: string): string | undefined {
  if (search === '' && /&[\w.-]+=/.test(path)) return channelUrl.replace('&', '?');
  if (/&[\w.-]+=[^/]*$/.test(path)) return channelUrl.replace('?', '&').replace('&', '?');
  if (search.includes('&amp;')) return channelUrl.replaceAll('&amp;', '&');
  const second = search.indexOf('?', 1);
  if (second < 0 || !/\?[\w.-]+=/.test(search.slice(second))) return undefined;
  const at = channelUrl.indexOf('?') + second;
  return `${channelUrl.slice(0, at)}&${channelUrl.slice(at + 1)}`;
}

/** Checks whether the page allows the workspace to frame it. */
export function framingCheck(evidence: BootEvidence): Check {
  const { probe, workspaceOrigin, provider } = evidence;
  if (!wasSeen(probe)) return unseen(evidence);
  const admitted = admitsFrame(probe.contentPolicy, workspaceOrigin, provider.channelUrl);
  if (admitted === false) {
    return {
      status: 'fault',
      detail: `Its Content-Security-Policy has frame-ancestors without ${workspaceOrigin}.`,
      fix: `Add ${workspaceOrigin} to frame-ancestors, and your organization's address for production.${standInForFramer(probe.contentPolicy, workspaceOrigin)}`,
    };
  }
  // Browsers ignore the older header when frame-ancestors is present.
  if (admitted === undefined && refuses(probe.frameOptions, workspaceOrigin, provider.channelUrl)) {
    return {
      status: 'fault',
      detail: `It responds with X-Frame-Options: ${probe.frameOptions}, so no browser shows it in a frame.`,
      fix: `Remove the header, and send Content-Security-Policy: frame-ancestors ${workspaceOrigin}.`,
    };
  }
  return { status: 'good', detail: 'No header blocks the frame.' };
}

/**
 * A page that allows only one organization can stay as it is when the workspace impersonates it.
 */
function standInForFramer(policy: string | undefined, workspaceOrigin: string): string {
  const ancestors = /(?:^|[;,])\s*frame-ancestors\s([^;,]*)/i.exec(policy ?? '')?.[1] ?? '';
  const admitted = /https:\/\/(\S*\.dynamics\.com)/i.exec(ancestors)?.[1];
  if (admitted === undefined || !isLoopback(workspaceOrigin)) return '';
  const host = admitted.replace('*.dynamics.com', '*.crm.dynamics.com').replace('*', 'contoso');
  return ` Or start sidetone with --org-url https://${host}, and leave the page alone.`;
}

function refuses(header: string | undefined, workspace: string, page: string): boolean {
  const value = header?.trim().toLowerCase();
  return value === 'deny' || (value === 'sameorigin' && originOf(page) !== workspace);
}

/** Checks that an https workspace does not frame an http page from another machine. */
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
    : { status: 'good', detail: 'The workspace and the page use compatible schemes.' };
}

/** Checks whether the page's own policy allows the library. */
export function policyCheck(evidence: BootEvidence): Check {
  const { probe, workspaceOrigin, provider } = evidence;
  if (!wasSeen(probe)) return unseen(evidence);
  const library = `${workspaceOrigin}/webresources/Widget/msdyn_ciLibrary.js`;
  return admitsScript(probe.contentPolicy, library, provider.channelUrl) === false
    ? {
        status: 'fault',
        detail: `Its Content-Security-Policy does not allow scripts from ${workspaceOrigin}, so the library is blocked.`,
        fix: `Add ${workspaceOrigin} to script-src, and your organization's address for production.`,
      }
    : { status: 'good', detail: 'No policy of the page blocks the library.' };
}
