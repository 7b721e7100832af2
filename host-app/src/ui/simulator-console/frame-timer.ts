/**
 * Faster updates could not be read, and between them a flood of messages leaves frames to the
 * agent.
 */
const restMilliseconds = 100;

export interface FrameTimer {
  /** Requests the work; any number of calls is safe. */
  readonly wake: () => void;
  readonly stop: () => void;
}

/**
 * Works in the next frame after a rest, then rests for a moment.
 *
 * Work that returns true is unfinished and continues in the following frame.
 */
export function createFrameTimer(work: () => boolean): FrameTimer {
  let frame = 0;
  let rest = 0;
  let isWanted = false;
  const run = (): void => {
    frame = 0;
    isWanted = false;
    if (work()) {
      frame = requestAnimationFrame(run);
      return;
    }
    rest = window.setTimeout(() => {
      rest = 0;
      if (isWanted) wake();
    }, restMilliseconds);
  };
  const wake = (): void => {
    isWanted = true;
    if (rest === 0) frame ||= requestAnimationFrame(run);
  };
  return {
    wake,
    stop: () => {
      cancelAnimationFrame(frame);
      clearTimeout(rest);
      frame = 0;
      rest = 0;
    },
  };
}
