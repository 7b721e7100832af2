import type { ExchangeStatus } from './signalling/connect-exchange.ts';
import type { Ending, Peer } from './signalling/line-message.ts';
import type { Voice } from './media/voice.ts';

/** Events on the line that the telephone did not request. */
export type LineEvent =
  | { readonly type: 'statusChanged'; readonly status: ExchangeStatus }
  /** The other telephones in the room. */
  | { readonly type: 'peersChanged'; readonly peers: readonly Peer[] }
  | {
      readonly type: 'ringing';
      readonly callId: string;
      readonly number: string;
      readonly name: string;
      readonly about: string;
      readonly replaces: string | undefined;
    }
  | { readonly type: 'answered'; readonly callId: string }
  | { readonly type: 'ended'; readonly callId: string; readonly reason: Ending }
  /** The other side put this one on hold, or resumed the call. */
  | { readonly type: 'held'; readonly callId: string; readonly isOnHold: boolean }
  | { readonly type: 'digit'; readonly callId: string; readonly digit: string }
  | {
      readonly type: 'referred';
      readonly callId: string;
      readonly to: string;
      readonly toName: string;
      readonly by: string;
      readonly replaces: string | undefined;
    }
  | { readonly type: 'referFailed'; readonly callId: string; readonly reason: string }
  | { readonly type: 'voiceOpened'; readonly kind: Voice['kind']; readonly problem?: string }
  /** The other side has no microphone. */
  | { readonly type: 'noVoice'; readonly callId: string; readonly problem: string }
  /** The browser plays no sound before the next click. */
  | { readonly type: 'soundBlocked' };
