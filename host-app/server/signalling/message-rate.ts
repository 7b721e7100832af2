/** A call needs a few dozen messages in its first second, and few after that. */
export interface RateLimits {
  /** The size of a burst. */
  readonly burst: number;
  readonly perSecond: number;
}

const usualLimits: RateLimits = { burst: 120, perSecond: 20 };

/** Returns a check that fails for a sender of more messages than any telephone needs. */
export function createMessageRate(
  now: () => number,
  { burst, perSecond }: RateLimits = usualLimits,
): () => boolean {
  let left = burst;
  let last = now();
  return () => {
    const time = now();
    left = Math.min(burst, left + ((time - last) / 1000) * perSecond);
    last = time;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
