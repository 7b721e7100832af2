import type { WorkspaceConfig } from '../../src/config/parse-config.ts';
import type { Addresses } from '../addresses.ts';
import { isLoopbackName } from '../host-names.ts';
import { frameSources } from './frame-sources.ts';

type Headers = Readonly<Record<string, string>>;

export interface WorkspacePageFacts {
  readonly config: WorkspaceConfig;
  readonly addresses: Addresses;
  /** The host name that the page was requested under. */
  readonly hostName: string;
  /** The development server puts scripts of its own into the page. */
  readonly hasInlineScripts: boolean;
}

/**
 * Headers that protect the workspace from other pages and restrict nothing that a widget may do in
 * the product.
 */
export function workspaceHeaders(facts: WorkspacePageFacts): Headers {
  return {
    'Content-Security-Policy': contentPolicy(facts),
    // The library finds its host through the referrer, on a local http page as well.
    'Referrer-Policy': 'origin-when-cross-origin',
    // The product grants none of these to a framed widget, and the workspace needs none.
    'Permissions-Policy': 'midi=(), payment=(), serial=(), usb=(), xr-spatial-tracking=()',
    ...openerHeaders(facts),
  };
}

function contentPolicy({ config, addresses, hasInlineScripts }: WorkspacePageFacts): string {
  const scripts = hasInlineScripts
    ? ["script-src 'self' 'unsafe-inline'", "worker-src 'self' blob:"]
    : ["script-src 'self'"];
  return [
    ...scripts,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-src ${frameSources(config, addresses).join(' ')}`,
    ...(config.screen.embeddable ? [] : [framedByNobody]),
  ].join('; ');
}

const framedByNobody = "frame-ancestors 'none'";

/**
 * A page that opened the workspace loses its handle to it; pop-ups that widgets open keep theirs,
 * because signing in needs it. Browsers respect this only on a secure origin, and complain
 * elsewhere.
 */
function openerHeaders({ addresses, hostName }: WorkspacePageFacts): Headers {
  const isSecure = addresses.workspace.startsWith('https:') || isLoopbackName(hostName);
  return isSecure ? { 'Cross-Origin-Opener-Policy': 'same-origin-allow-popups' } : {};
}

/** For our read-only pages. */
export const documentHeaders: Headers = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    framedByNobody,
  ].join('; '),
};

/** For the sample that is served beside the workspace. */
export const unframedHeaders: Headers = { 'Content-Security-Policy': framedByNobody };

/** For a third-party image: opened on its own, an SVG would be a page that runs scripts. */
export const imageHeaders: Headers = {
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
};
