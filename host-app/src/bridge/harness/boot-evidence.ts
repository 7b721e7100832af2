import type { BootFacts } from 'provider-sdk/contract/help';
import type { ProbeAnswer } from '../../config/probe-answer.ts';
import type { Provider } from '../../workspace/providers/provider-shape.ts';
import { parseUrl } from '../../parse-url.ts';

/** All that is known about the start of one provider's page. */
export interface BootEvidence {
  readonly provider: Provider;
  /** The other providers. */
  readonly others: readonly Provider[];
  readonly workspaceOrigin: string;
  /** The server's observations at the Channel URL, when it could ask. */
  readonly probe?: ProbeAnswer | undefined;
  /** The server has been asked and has not responded yet. */
  readonly isProbing: boolean;
  /** The browser could not load the page, and no message has proved otherwise. */
  readonly isUnreachable: boolean;
  /** Reports of the help in the page. */
  readonly facts?: BootFacts | undefined;
  /** Origin from which the help called, `null` as text for a page without one. */
  readonly helpOrigin?: string | undefined;
  /** Whether any request of the page has arrived. */
  readonly isHeard: boolean;
  /** Whether the page has had enough time to send its first message. */
  readonly isOverdue: boolean;
  readonly findings: ReadonlySet<string>;
}

/** Origin of an address; undefined if the text is not an address. */
export function originOf(address: string | undefined): string | undefined {
  return address === undefined ? undefined : parseUrl(address)?.origin;
}

/** Names that browsers consider local, and so secure. */
export function isLoopback(address: string): boolean {
  const { hostname } = new URL(address);
  return (
    hostname === 'localhost' || hostname.endsWith('.localhost') || /^(127\.|\[::1\])/.test(hostname)
  );
}
