import { useLayoutEffect, useRef, type ReactNode } from 'react';

/** Its frames have loaded before the screen is drawn, as those of small pages can. */
export function LoadsAtOnce({ children }: { readonly children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const frames = ref.current?.querySelectorAll('iframe') ?? [];
    for (const frame of frames) frame.dispatchEvent(new Event('load'));
    // The simulated browser reports every frame a second time.
    ref.current?.addEventListener('load', (event) => event.stopPropagation(), true);
  }, []);
  return <div ref={ref}>{children}</div>;
}
