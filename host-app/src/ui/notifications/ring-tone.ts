const loudness = 0.08;
const tones = [
  { frequency: 659.3, start: 0, end: 0.18 },
  { frequency: 523.3, start: 0.2, end: 0.45 },
] as const;

/**
 * A soft two-tone ring. Silent where the browser has no sound or the agent has not used the page
 * yet.
 */
export async function playRingTone(): Promise<void> {
  if (typeof AudioContext === 'undefined') return;
  const context = new AudioContext();
  // Browsers block sound until the agent has used the page; a later ring would not help.
  if (context.state !== 'running') {
    await context.close();
    return;
  }
  for (const { frequency, start, end } of tones) addTone(context, frequency, start, end);
  setTimeout(() => void context.close(), 1_000);
}

function addTone(context: AudioContext, frequency: number, start: number, end: number): void {
  const now = context.currentTime;
  const oscillator = new OscillatorNode(context, { type: 'sine', frequency });
  const gain = new GainNode(context, { gain: 0 });
  gain.gain.setValueAtTime(0, now + start);
  gain.gain.linearRampToValueAtTime(loudness, now + start + 0.02);
  gain.gain.linearRampToValueAtTime(0, now + end);
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(now + start);
  oscillator.stop(now + end);
}
