import { makeStyles } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState, type ComponentType, type ReactNode } from 'react';
import { onDemand } from './on-demand.tsx';

/** The trigger before its first use. */
export interface UnusedTrigger {
  readonly onUse: () => void;
}

const useStyles = makeStyles({
  // Its place in the layout is the trigger's own.
  place: { display: 'contents' },
});

/**
 * A button whose menu or dialog is fetched after the first screen.
 *
 * Until then only `Unused` is rendered, with the same look and name. If the agent focused or
 * pressed that button, the focus or the press moves to its replacement.
 */
export function triggerOnDemand(
  Unused: ComponentType<UnusedTrigger>,
  load: () => Promise<ComponentType>,
): () => ReactNode {
  const used = onDemand(load);
  return function TriggerOnDemand() {
    const styles = useStyles();
    const [failure, setFailure] = useState<{ readonly error: unknown }>();
    const Used = used.useLoaded();
    const place = useRef<HTMLSpanElement>(null);
    const holdsFocus = useRef(false);
    const isPressed = useRef(false);
    const press = (): void => {
      isPressed.current = true;
      used.preload().catch((error: unknown) => setFailure({ error }));
    };
    useLayoutEffect(() => {
      const button = Used && place.current?.querySelector('button');
      if (!button) return;
      // The focus tracker notices a new button shortly after it appears.
      queueMicrotask(() => {
        if (holdsFocus.current || isPressed.current) button.focus();
        if (isPressed.current) button.click();
      });
    }, [Used]);
    if (failure) throw failure.error;
    return (
      <span
        ref={place}
        className={styles.place}
        onFocus={() => (holdsFocus.current = true)}
        onBlur={() => (holdsFocus.current = false)}
      >
        {Used ? <Used /> : <Unused onUse={press} />}
      </span>
    );
  };
}
