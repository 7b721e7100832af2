import { useLayoutEffect, useRef, type ReactNode } from 'react';

/** A page whose frames load before the screen is drawn, as small pages can. */
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
