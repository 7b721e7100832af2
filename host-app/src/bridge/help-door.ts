import { helpGreeting } from 'provider-sdk/contract';
import { holdUntilOpen } from './held-until-open.ts';

/** A widget whose library offers its help, and the port to it. */
export interface HelpCaller {
  /** Unique name of the provider whose frame it is. */
  readonly provider: string;
  /** `null` as text for a page without an origin. */
  readonly origin: string;
  readonly port: MessagePort;
}

/**
 * Holds the widgets' greetings until it is opened, because the code that answers them loads after
 * the workspace.
 */
export interface HelpDoor {
  /** True when the message was a greeting, even from an unknown sender. */
  readonly take: (
    message: {
      readonly data: unknown;
      readonly origin: string;
      readonly ports?: readonly MessagePort[];
    },
    provider: string | undefined,
  ) => boolean;
  readonly open: (onCaller: (caller: HelpCaller) => void) => void;
}

export function createHelpDoor(): HelpDoor {
  const held = holdUntilOpen<HelpCaller>();
  return {
    take: (message, provider) => {
      const { data } = message;
      if (typeof data !== 'object' || data === null || !(helpGreeting in data)) return false;
      // Read only here: browsers create the list of ports when it is first read.
      const { origin, ports } = message;
      const port = ports?.[0];
      if (port && provider !== undefined) held.take({ provider, origin, port });
      return true;
    },
    open: held.open,
  };
}
