/** Nobody reads faster, and a flood of messages leaves the frames between to the agent. */
const restMilliseconds = 100;

export interface FrameTimer {
  /** Asks for the work; as often as one likes. */
  readonly wake: () => void;
  readonly stop: () => void;
}

/**
 * Does work in the next frame after a rest, and after work rests for a moment.
 *
 * Work that returns true is not finished and goes on in the frame that follows.
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
