const beatsPerMinute = 84;
const secondsPerBeat = 60 / beatsPerMinute;

// A slow round of four chords, one note per beat; semitones above the A below middle C.
const melody = [3, 7, 10, 15, 0, 7, 12, 15, 8, 12, 15, 20, 5, 10, 14, 17] as const;
const lowestHertz = 220;

const toHertz = (semitones: number): number => lowestHertz * 2 ** (semitones / 12);

/** A soft bell: two partials that fade away. */
const bell = (hertz: number, seconds: number): number =>
  Math.exp(-2.2 * seconds) *
  (Math.sin(2 * Math.PI * hertz * seconds) + 0.3 * Math.sin(4 * Math.PI * hertz * seconds));

/** One round of hold music as samples from -1 to 1; it repeats without a seam. */
export const composeHoldMusic = (sampleRate: number): Float32Array<ArrayBuffer> => {
  const samplesPerBeat = Math.round(secondsPerBeat * sampleRate);
  const samples = new Float32Array(samplesPerBeat * melody.length);
  // Each note rings on over the next two, across the end as well.
  melody.forEach((semitones, beat) => {
    for (let offset = 0; offset < samplesPerBeat * 3; offset += 1) {
      const index = (beat * samplesPerBeat + offset) % samples.length;
      const fadeIn = Math.min(1, offset / (sampleRate * 0.01));
      samples[index] =
        (samples[index] ?? 0) + 0.22 * fadeIn * bell(toHertz(semitones), offset / sampleRate);
    }
  });
  return samples;
};

/** Hold music as a track that can be sent. */
export const createHoldMusic = (context: AudioContext): MediaStreamTrack | undefined => {
  const samples = composeHoldMusic(context.sampleRate);
  const buffer = context.createBuffer(1, samples.length, context.sampleRate);
  buffer.copyToChannel(samples, 0);
  const output = context.createMediaStreamDestination();
  const source = context.createBufferSource();
  source.buffer = buffer;
  source.loop = true;
  source.connect(output);
  source.start();
  return output.stream.getAudioTracks()[0];
};
