import {
  closeAudio,
  createLineCall,
  type LineCall,
  openAudio,
  renewAudio,
  renewVoice,
} from './line-call.ts';
import type { LineEvent } from './line-event.ts';
import { playDialTone } from './media/dial-tones.ts';
import type { LegTraffic } from './media/leg.ts';
import { connectExchange, type Identity } from './signalling/connect-exchange.ts';
import type { Ending, ExchangeMessage, LineMessage, Peer } from './signalling/line-message.ts';
import { createSound } from './sound.ts';

export interface NewLineCall {
  readonly callId: string;
  /** ID of the telephone to ring. */
  readonly to: string;
  /** The name that the other side sees. */
  readonly number: string;
  readonly name: string;
  readonly about: string;
  readonly replaces?: string;
}

/** One telephone in the room: its calls ring, are answered, held and transferred, with audio. */
export interface Line {
  readonly dial: (call: NewLineCall) => Promise<void>;
  readonly answer: (callId: string) => Promise<void>;
  /** Ends a call, or declines a ringing one. */
  readonly hangUp: (callId: string, reason?: Ending) => void;
  readonly setHolding: (callId: string, isHolding: boolean) => void;
  readonly setMuted: (callId: string, isMuted: boolean) => void;
  readonly sendDigit: (callId: string, digit: string) => void;
  /** Asks the other side to call another telephone instead. */
  readonly refer: (callId: string, to: Peer, by: string, replaces?: string) => void;
  readonly failRefer: (callId: string, reason: string) => void;
  readonly setBusy: (isBusy: boolean) => void;
  readonly introduce: (identity: Identity) => void;
  readonly chooseMicrophone: (deviceId: string) => void;
  readonly chooseSpeaker: (deviceId: string) => void;
  readonly levels: (callId: string) => Levels;
  readonly traffic: (callId: string) => Promise<LegTraffic>;
  readonly close: () => void;
}

/** Volume of each side, from 0 to 1. */
export interface Levels {
  readonly heard: number;
  readonly spoken: number;
}

const listen = ({ audio }: LineCall): void => audio?.speaker.play(audio.leg.remote);

export const openLine = (
  url: string,
  identity: Identity,
  emit: (event: LineEvent) => void,
): Line => {
  const sound = createSound();
  const calls = new Map<string, LineCall>();
  let ownId = '';

  const onMessage = (message: ExchangeMessage): void => {
    switch (message.type) {
      case 'joined':
        ownId = message.id;
        return;
      case 'peers':
        return takePeers(message.peers.filter(({ id }) => id !== ownId));
      case 'message':
        return take(message.from, message.message);
      case 'unreachable':
        return loseCallsWith(({ peerId }) => peerId === message.to);
      case 'refused':
        console.info(`Phone line: the server refused: ${message.reason}`);
    }
  };

  const exchange = connectExchange(url, identity, {
    onStatus: (status) => emit({ type: 'statusChanged', status }),
    onMessage,
  });

  const send = (callId: string, message: LineMessage): void => {
    const call = calls.get(callId);
    if (call) exchange.send(call.peerId, message);
  };

  const takePeers = (peers: readonly Peer[]): void => {
    const present = new Set(peers.map(({ id }) => id));
    loseCallsWith(({ peerId }) => !present.has(peerId));
    emit({ type: 'peersChanged', peers });
  };

  const loseCallsWith = (isLost: (call: LineCall) => boolean): void => {
    for (const [callId, call] of calls) if (isLost(call)) forget(callId, 'ended');
  };

  const forget = (callId: string, reason: Ending): void => {
    const call = calls.get(callId);
    if (!call) return;
    calls.delete(callId);
    closeAudio(call);
    if (calls.size === 0) sound.stopVoice();
    emit({ type: 'ended', callId, reason });
  };

  const take = (from: string, message: LineMessage): void => {
    const { callId } = message;
    if (message.type === 'offer') {
      if (calls.has(callId)) return;
      calls.set(callId, createLineCall(from, message.sdp));
      const { number, name, about, replaces } = message;
      return emit({ type: 'ringing', callId, number, name, about, replaces });
    }
    // Only the telephone at the other end may send messages about a call.
    const call = calls.get(callId);
    if (call?.peerId !== from) return;
    switch (message.type) {
      case 'answer':
        call.isAnswered = true;
        void call.audio?.leg.accept(message.sdp).then(() => listen(call));
        return emit({ type: 'answered', callId });
      case 'bye':
        return forget(callId, message.reason);
      case 'hold':
        call.isHeld = message.isOnHold;
        void renewAudio(call, sound);
        return emit({ type: 'held', callId, isOnHold: message.isOnHold });
      case 'digit':
        playDialTone(sound.context(), message.digit);
        return emit(message);
      case 'refer': {
        const { to, toName, by, replaces } = message;
        return emit({ type: 'referred', callId, to, toName, by, replaces });
      }
      case 'noVoice':
      case 'referFailed':
        return emit(message);
    }
  };

  const open = async (call: LineCall) => {
    const audio = await openAudio(sound, () => emit({ type: 'soundBlocked' }));
    call.audio = audio;
    const { kind, problem } = await sound.voice();
    emit({ type: 'voiceOpened', kind, ...(problem === undefined ? {} : { problem }) });
    return { leg: audio.leg, problem };
  };

  /** A person who hears a tone instead of a voice should know the reason. */
  const tellProblem = (callId: string, problem: string | undefined): void => {
    if (problem !== undefined) send(callId, { type: 'noVoice', callId, problem });
  };

  const change = (callId: string, next: (call: LineCall) => void): void => {
    const call = calls.get(callId);
    if (!call) return;
    next(call);
    void renewAudio(call, sound);
  };

  return {
    dial: async ({ callId, to, ...offer }) => {
      const call = createLineCall(to);
      calls.set(callId, call);
      const { leg, problem } = await open(call);
      const sdp = await leg.offer();
      send(callId, { type: 'offer', callId, ...offer, sdp });
      tellProblem(callId, problem);
    },
    answer: async (callId) => {
      const call = calls.get(callId);
      if (call?.offered === undefined || call.isAnswered) return;
      call.isAnswered = true;
      const { leg, problem } = await open(call);
      const sdp = await leg.answer(call.offered);
      send(callId, { type: 'answer', callId, sdp });
      tellProblem(callId, problem);
      listen(call);
      await renewAudio(call, sound);
    },
    hangUp: (callId, reason = 'ended') => {
      send(callId, { type: 'bye', callId, reason });
      forget(callId, reason);
    },
    setHolding: (callId, isHolding) => {
      if (calls.get(callId)?.isHolding === isHolding) return;
      change(callId, (call) => {
        call.isHolding = isHolding;
      });
      send(callId, { type: 'hold', callId, isOnHold: isHolding });
    },
    setMuted: (callId, isMuted) =>
      change(callId, (call) => {
        call.isMuted = isMuted;
      }),
    sendDigit: (callId, digit) => {
      calls.get(callId)?.audio?.leg.sendDigit(digit);
      playDialTone(sound.context(), digit);
      send(callId, { type: 'digit', callId, digit });
    },
    refer: (callId, to, by, replaces) =>
      send(callId, {
        type: 'refer',
        callId,
        to: to.id,
        toName: to.name,
        by,
        ...(replaces === undefined ? {} : { replaces }),
      }),
    failRefer: (callId, reason) => send(callId, { type: 'referFailed', callId, reason }),
    setBusy: exchange.setBusy,
    introduce: exchange.introduce,
    chooseMicrophone: (deviceId) => {
      sound.chooseMicrophone(deviceId);
      for (const call of calls.values()) void renewVoice(call, sound);
    },
    chooseSpeaker: (deviceId) => {
      sound.chooseSpeaker(deviceId);
      for (const { audio } of calls.values()) audio?.speaker.choose(deviceId);
    },
    levels: (callId) => {
      const audio = calls.get(callId)?.audio;
      return { heard: audio?.heard.read() ?? 0, spoken: audio?.spoken.read() ?? 0 };
    },
    traffic: async (callId) =>
      (await calls.get(callId)?.audio?.leg.traffic()) ?? { received: 0, sent: 0 },
    close: () => {
      exchange.close();
      for (const callId of calls.keys()) forget(callId, 'ended');
    },
  };
};
