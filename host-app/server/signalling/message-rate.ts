/** A call needs some dozen messages in its first second, and few after that. */
export interface RateLimits {
  /** Messages at once. */
  readonly burst: number;
  readonly perSecond: number;
}

const usualLimits: RateLimits = { burst: 120, perSecond: 20 };

/** Gives a check that fails for a sender of more messages than anybody needs. */
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
