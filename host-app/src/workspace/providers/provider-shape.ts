/** A vendor's entry in the list of channel providers (admin.md 2). */
export interface Provider {
  /** Identity of the provider. */
  readonly uniqueName: string;
  readonly name: string;
  /** Title of the panel and of the frame. */
  readonly label: string;
  readonly channelUrl: string;
  readonly trustedDomain?: string | undefined;
  /** Click-to-act on or off; `setClickToAct` writes it. */
  readonly enableOutbound: boolean;
  /** 0 comes first. */
  readonly sortOrder: number;
  readonly customParams?: string | undefined;
  readonly enableAnalytics: boolean;
}

/**
 *   loading --page answers--> ready --crash--> crashed
 *      |                       |                 |
 *      `--page unreachable--> failed --retry--> loading (a new frame)
 *
 * A crashed provider has no frame, as its page is gone with the process that ran it.
 */
export interface Connection {
  readonly status: 'loading' | 'ready' | 'failed' | 'crashed';
  /** Counts frames: a new number is a new frame with a new page in it. */
  readonly revision: number;
  /** Its page was there and has not answered for long; it stays where it is, and may answer yet. */
  readonly isSilent?: boolean;
}
