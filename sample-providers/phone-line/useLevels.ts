import { useEffect, useState } from 'react';
import type { Levels, Line } from './line.ts';

const silence: Levels = { heard: 0, spoken: 0 };
const everyMs = 120;

/** Volume of both sides, updated often enough for a moving bar. */
export const useLevels = (line: Line | undefined, callId: string): Levels => {
  const [levels, setLevels] = useState(silence);
  useEffect(() => {
    if (!line) return undefined;
    const timer = setInterval(() => setLevels(line.levels(callId)), everyMs);
    return () => clearInterval(timer);
  }, [line, callId]);
  return levels;
};
