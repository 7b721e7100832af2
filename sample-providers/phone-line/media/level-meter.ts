/** Volume of a block of samples, from 0 (silence) to 1. */
export const loudnessOf = (samples: ArrayLike<number>): number => {
  let sum = 0;
  for (let index = 0; index < samples.length; index += 1) sum += (samples[index] ?? 0) ** 2;
  const decibels = 10 * Math.log10(sum / Math.max(1, samples.length) + 1e-12);
  // Speech lies between -60 dB and -10 dB.
  return Math.min(1, Math.max(0, (decibels + 60) / 50));
};

export interface LevelMeter {
  readonly read: () => number;
  readonly stop: () => void;
}

export const createLevelMeter = (context: AudioContext, stream: MediaStream): LevelMeter => {
  const source = context.createMediaStreamSource(stream);
  const analyser = context.createAnalyser();
  analyser.fftSize = 512;
  source.connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  return {
    read: () => {
      analyser.getFloatTimeDomainData(samples);
      return loudnessOf(samples);
    },
    stop: () => source.disconnect(),
  };
};
