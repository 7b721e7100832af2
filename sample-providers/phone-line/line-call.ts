import { createLeg, type Leg } from './media/leg.ts';
import { createLevelMeter, type LevelMeter } from './media/level-meter.ts';
import { createSpeaker, type Speaker } from './media/speaker.ts';
import type { Sound } from './sound.ts';

/** One call on the line, from its first ring. */
export interface LineCall {
  readonly peerId: string;
  /** Description from a call that has not been answered yet. */
  readonly offered: string | undefined;
  isAnswered: boolean;
  isMuted: boolean;
  /** This side has put the other one on hold, so the other side hears music. */
  isHolding: boolean;
  /** The other side has put this one on hold and receives no audio from it. */
  isHeld: boolean;
  audio: CallAudio | undefined;
}

/** Parts of a call with audio. */
export interface CallAudio {
  readonly leg: Leg;
  readonly speaker: Speaker;
  /** This call's own copy of the voice: muting it mutes no other call. */
  voice: MediaStreamTrack;
  readonly heard: LevelMeter;
  readonly spoken: LevelMeter;
}

export const createLineCall = (peerId: string, offered?: string): LineCall => ({
  peerId,
  offered,
  isAnswered: false,
  isMuted: false,
  isHolding: false,
  isHeld: false,
  audio: undefined,
});

export const openAudio = async (sound: Sound, onBlocked: () => void): Promise<CallAudio> => {
  const voice = (await sound.voice()).track.clone();
  const leg = createLeg(voice);
  const context = sound.context();
  return {
    leg,
    voice,
    speaker: createSpeaker(sound.speakerId(), onBlocked),
    heard: lateMeter(() => createLevelMeter(context, leg.remote), leg.remote),
    spoken: createLevelMeter(context, new MediaStream([voice])),
  };
};

/** Levels can be measured only once the other side's track has arrived. */
const lateMeter = (create: () => LevelMeter, stream: MediaStream): LevelMeter => {
  let meter: LevelMeter | undefined;
  return {
    read: () => {
      if (!meter && stream.getAudioTracks().length > 0) meter = create();
      return meter?.read() ?? 0;
    },
    stop: () => meter?.stop(),
  };
};

/** The sent and received audio depends only on the state of the call. */
export const renewAudio = async (call: LineCall, sound: Sound): Promise<void> => {
  const { audio, isHolding, isHeld, isMuted } = call;
  if (!audio) return;
  audio.voice.enabled = !isMuted;
  audio.speaker.setMuted(isHolding);
  const spoken = isHolding ? (sound.music() ?? null) : audio.voice;
  await audio.leg.send(isHeld ? null : spoken);
};

/** Switches to the microphone that was just chosen. */
export const renewVoice = async (call: LineCall, sound: Sound): Promise<void> => {
  if (!call.audio) return;
  const { track } = await sound.voice();
  call.audio.voice.stop();
  call.audio.voice = track.clone();
  await renewAudio(call, sound);
};

export const closeAudio = ({ audio }: LineCall): void => {
  if (!audio) return;
  audio.leg.close();
  audio.speaker.stop();
  audio.heard.stop();
  audio.spoken.stop();
  audio.voice.stop();
};
