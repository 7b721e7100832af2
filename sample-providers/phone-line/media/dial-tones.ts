const rows = [697, 770, 852, 941] as const;
const columns = [1209, 1336, 1477] as const;
const keys = '123456789*0#';

/** The two frequencies of a key (ITU-T Q.23). */
export const toneOf = (digit: string): readonly [number, number] | undefined => {
  const index = digit.length === 1 ? keys.indexOf(digit) : -1;
  const row = rows[Math.floor(index / 3)];
  const column = columns[index % 3];
  return index < 0 || row === undefined || column === undefined ? undefined : [row, column];
};

const seconds = 0.14;

/** Sound of a pressed key. */
export const playDialTone = (context: AudioContext, digit: string): void => {
  const volume = context.createGain();
  volume.gain.value = 0.08;
  volume.connect(context.destination);
  for (const hertz of toneOf(digit) ?? []) {
    const oscillator = context.createOscillator();
    oscillator.frequency.value = hertz;
    oscillator.connect(volume);
    oscillator.start();
    oscillator.stop(context.currentTime + seconds);
  }
};
