import { useEffect, useState } from 'react';
import type { Line } from './line.ts';
import type { LegTraffic } from './media/leg.ts';

const everyMs = 500;

/** Bytes of audio that a call has sent and received so far. */
export const useTraffic = (line: Line | undefined, callId: string): LegTraffic => {
  const [traffic, setTraffic] = useState<LegTraffic>({ received: 0, sent: 0 });
  useEffect(() => {
    if (!line) return undefined;
    const timer = setInterval(() => void line.traffic(callId).then(setTraffic), everyMs);
    return () => clearInterval(timer);
  }, [line, callId]);
  return traffic;
};
