import type { BootFacts } from 'provider-sdk/contract/help';
import type { BootCheck } from '../../store/boot-reports.ts';
import { parseUrl } from '../../parse-url.ts';
import { isTrustedOrigin } from '../identity.ts';
import { isLoopback, originOf, type BootEvidence } from './boot-evidence.ts';

type Check = Omit<BootCheck, 'name' | 'rule'>;

const unknown: Check = { status: 'unknown', detail: 'The page has not reported yet.' };

const libraryPath = '/webresources/Widget/msdyn_ciLibrary.js';

/** Checks where the library comes from. */
export function libraryCheck(evidence: BootEvidence): Check {
  const { facts, probe, workspaceOrigin, isHeard, isOverdue, isProbing } = evidence;
  const script = facts?.script ?? probe?.libraries[0];
  const from = originOf(script);
  if (script !== undefined && from !== undefined && from !== workspaceOrigin) {
    return {
      status: 'fault',
      detail: `The page loads its library from ${from}, but the workspace is ${workspaceOrigin}.`,
      fix: `Load ${workspaceOrigin}${libraryPath}, as the organization of this page.${standInFor(from, workspaceOrigin)}`,
    };
  }
  if (facts) return { status: 'good', detail: `Loaded from ${script ?? 'the page itself'}` };
  if (isHeard)
    return {
      status: 'note',
      detail: 'The page sends messages with a library that is not served here.',
    };
  // The server's observations may explain the silence.
  if (!isOverdue || isProbing) return unknown;
  return { status: 'fault', ...silence(evidence, script) };
}

/** Why a loaded page stayed silent. */
function silence(
  { probe, workspaceOrigin }: BootEvidence,
  script: string | undefined,
): Pick<Check, 'detail' | 'fix'> {
  const tag = `<script src="${workspaceOrigin}${libraryPath}" data-crmurl="${workspaceOrigin}" data-cifid="CIFMainLibrary"></script>`;
  if (probe?.redirect !== undefined) {
    return {
      detail: `The Channel URL redirects to ${probe.redirect}, and the page there sent nothing.`,
      fix: `A sign-in page belongs in a pop-up window: most refuse to be framed. If the widget itself is there, let it load ${tag}.`,
    };
  }
  if (script === undefined) {
    return {
      detail: 'The page loaded but sent nothing: it does not load the library.',
      fix: `Add ${tag}, and look at the errors in the page's console.`,
    };
  }
  if (isWrongPath(script, workspaceOrigin)) {
    return {
      detail: `The page asks for ${script}. Nothing is served at that path; the library is at ${libraryPath}.`,
      fix: `Load it from there: ${tag}.`,
    };
  }
  const detail = `The page asks for ${script}, but sent nothing.`;
  return probe?.modules?.includes(script)
    ? {
        detail,
        fix: `Load it with a plain tag, because browsers refuse it for type="module" here: ${tag}. Then look at the errors in the page's console.`,
      }
    : {
        detail,
        fix: `Look at the errors in the page's console, and compare its script tag with ${tag}.`,
      };
}

/** The server ignores case and doubled slashes. */
function isWrongPath(script: string, workspaceOrigin: string): boolean {
  const address = parseUrl(script);
  if (address?.origin !== workspaceOrigin) return false;
  return address.pathname.replaceAll(/\/{2,}/g, '/').toLowerCase() !== libraryPath.toLowerCase();
}

/** For code that names one organization and should stay as it is. */
function standInFor(address: string, workspaceOrigin: string): string {
  const isElsewhere = !isLoopback(address) && isLoopback(workspaceOrigin);
  return isElsewhere
    ? ` Or start sidetone with --org-url ${address}, and leave the page alone.`
    : '';
}

/** The host that the library talks to, and the reason. */
export function hostAddressCheck({ facts, workspaceOrigin }: BootEvidence): Check {
  if (!facts) return unknown;
  const target = facts.origins.at(-1) ?? '';
  const by = deciderOf(facts);
  if (target === workspaceOrigin) {
    return { status: 'good', detail: `${target}, as ${by} says` };
  }
  const detail = `Requests go to ${target}, as ${by} says, but the workspace is ${workspaceOrigin}, so browsers drop them.`;
  return { status: 'fault', detail, fix: addressFix(facts, target, workspaceOrigin) };
}

function deciderOf({ ucilib, crmUrl, referrer }: BootFacts): string {
  if (ucilib) return 'ucilib';
  if (crmUrl) return `data-crmurl="${crmUrl}"`;
  return referrer ? `the referrer ${referrer}` : "the page's own address";
}

function addressFix(facts: BootFacts, target: string, workspaceOrigin: string): string {
  const right = `data-crmurl="${workspaceOrigin}" data-cifid="CIFMainLibrary"`;
  if (facts.ucilib) return `Let ucilib in the Channel URL begin with ${workspaceOrigin}.`;
  if (target === originOf(facts.page)) {
    return facts.crmUrl
      ? `Write the address with its scheme: ${right}.`
      : `Nothing tells the library its host${whyNoReferrer(facts, workspaceOrigin)}: add ${right} to its script tag.`;
  }
  return `Correct the script tag: ${right}.${standInFor(target, workspaceOrigin)}`;
}

function whyNoReferrer({ page, referrer }: BootFacts, workspaceOrigin: string): string {
  const isDowngrade = page.startsWith('http:') && workspaceOrigin.startsWith('https:');
  if (referrer || !isDowngrade) return '';
  return ', since browsers send no referrer from https to an http page';
}

const unseenListener =
  "no listener seen (a listener that was added before the library's tag cannot be seen)";

/** Checks whether a handler received `CIFInitDone`. */
export function announcementCheck({ facts, findings }: BootEvidence): Check {
  if (!facts) return unknown;
  const when = `Fired after ${facts.initDoneAfter ?? '?'} ms`;
  if (findings.has('lateListener')) {
    return {
      status: 'fault',
      detail: `${when}, before the page added its listener.`,
      fix: "Add the listener before the library's script tag.",
    };
  }
  const heard = facts.calledWhenDone ? Math.max(1, facts.listeners) : facts.listeners;
  const listeners = heard === 0 ? unseenListener : `heard by ${heard} or more`;
  return { status: 'good', detail: `${when}; ${listeners}` };
}

export function firstCallCheck({ facts, isHeard, isOverdue, findings }: BootEvidence): Check {
  if (!facts && !isHeard) return unknown;
  if (facts?.calledBefore) return { status: 'good', detail: 'Before CIFInitDone, which works' };
  if (isHeard) return { status: 'good', detail: 'After CIFInitDone' };
  const isIdle = isOverdue && facts?.listeners === 0 && !findings.has('lateListener');
  if (!isIdle) return { status: 'unknown', detail: 'No request has arrived yet.' };
  return {
    status: 'note',
    detail: 'The library loaded, but no request has arrived and nothing listens for CIFInitDone.',
    fix: 'If the page should have called by now, look at its console: a script that runs before the library stops with "Microsoft is not defined". Load the library before it, without async or defer.',
  };
}

export function loadedOnceCheck({ facts, findings }: BootEvidence): Check {
  if (!facts) return unknown;
  return findings.has('loadedTwice')
    ? {
        status: 'fault',
        detail: 'The library script ran twice.',
        fix: 'Keep one script tag for the library.',
      }
    : { status: 'good', detail: 'The script ran once.' };
}

/** Checks whether the page in the frame may act as the provider. */
export function originCheck({ provider, facts, helpOrigin, probe }: BootEvidence): Check {
  if (helpOrigin === 'null') {
    return {
      status: 'fault',
      detail: 'The page has no origin: its own sandbox removed it. It cannot get a reply.',
      fix: 'Keep allow-same-origin in the sandbox.',
    };
  }
  const origin = helpOrigin ?? originOf(facts?.page);
  if (origin === undefined) return unknown;
  return isTrustedOrigin(provider, origin)
    ? { status: 'good', detail: origin }
    : {
        status: 'fault',
        detail: `${sentOnTo(origin, probe)}The page runs on ${origin}, which is neither its Channel URL nor its Trusted Domain: calls from there are refused.`,
        fix: `Set the provider's Trusted Domain to ${origin}, or the Channel URL to the page there.`,
      };
}

function sentOnTo(origin: string, probe: BootEvidence['probe']): string {
  const { redirect } = probe ?? {};
  return originOf(redirect) === origin ? `The Channel URL redirects to ${redirect}. ` : '';
}

/**
 * Checks whether the product could distinguish this provider from the others by host name alone.
 */
export function hostNameCheck({ provider, others }: BootEvidence): Check {
  const host = new URL(provider.channelUrl).hostname;
  const twin = others.find(({ channelUrl }) => new URL(channelUrl).hostname === host);
  return twin
    ? {
        status: 'fault',
        detail: `${twin.label} also has the host name ${host}. The product identifies providers by host name and treats both as the first.`,
        fix: 'Give each provider its own host name, such as phone.localhost and chat.localhost.',
      }
    : { status: 'good', detail: `${host} is used by this provider only.` };
}
