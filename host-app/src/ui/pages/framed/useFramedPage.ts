import { useLayoutEffect, useRef, useState } from 'react';

/**
 *   loading --page is there--> ready
 *      `--nothing answers--> failed --retry--> loading (a new frame)
 */
type FrameStatus = 'loading' | 'ready' | 'failed';

/**
 * Requests an address in parallel with its frame: a frame does not report a failed load, and the
 * browser's own error page counts as loaded.
 */
export function useFramedPage(address: string, probe: (address: string) => Promise<boolean>) {
  const [attempt, setAttempt] = useState(0);
  const [status, setStatus] = useState<FrameStatus>('loading');
  const answer = useRef<Promise<boolean>>(undefined);
  const isLoading = status === 'loading';
  // A small page can load before effects that wait for the screen to be drawn.
  useLayoutEffect(() => {
    if (!isLoading) return undefined;
    let isCurrent = true;
    answer.current = probe(address);
    void answer.current.then((isThere) => {
      if (isCurrent && !isThere) setStatus('failed');
    });
    return () => {
      isCurrent = false;
    };
  }, [address, probe, isLoading]);
  return {
    attempt,
    status,
    onLoad: () => {
      void answer.current?.then((isThere) => {
        if (isThere) setStatus('ready');
      });
    },
    retry: () => {
      setStatus('loading');
      setAttempt(attempt + 1);
    },
  };
}
