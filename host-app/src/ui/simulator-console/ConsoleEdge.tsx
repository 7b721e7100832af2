import { mergeClasses } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { clampSize, leastOf, mostOf, type DockSide } from './console-place.ts';
import { useConsoleStyles } from './SimulatorConsole.styles.ts';

interface ConsoleEdgeProps {
  readonly side: DockSide;
  readonly size: number;
  readonly onResize: (size: number) => void;
}

const step = 24;

/** The edge that resizes the console, by pointer or arrow keys. */
export function ConsoleEdge({ side, size, onResize }: ConsoleEdgeProps) {
  const styles = useConsoleStyles();
  const start = useRef<{ readonly at: number; readonly size: number }>(undefined);
  const [isDragging, setDragging] = useState(false);
  const positionOf = (event: PointerEvent): number =>
    side === 'bottom' ? event.clientY : event.clientX;
  const drag = (event: PointerEvent): void => {
    if (!start.current) return;
    onResize(clampSize(side, start.current.size + start.current.at - positionOf(event)));
  };
  const press = (event: KeyboardEvent): void => {
    const bigger = side === 'bottom' ? 'ArrowUp' : 'ArrowLeft';
    const smaller = side === 'bottom' ? 'ArrowDown' : 'ArrowRight';
    if (event.key !== bigger && event.key !== smaller) return;
    event.preventDefault();
    onResize(clampSize(side, size + (event.key === bigger ? step : -step)));
  };
  return (
    <>
      {/* A frame under the pointer would swallow the drag. */}
      {isDragging && <div className={styles.shield} />}
      <div
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a separator that moves is a widget
        role="separator"
        tabIndex={0}
        aria-label="Resize simulator console"
        aria-orientation={side === 'bottom' ? 'horizontal' : 'vertical'}
        aria-valuemin={leastOf(side)}
        aria-valuemax={mostOf(side)}
        aria-valuenow={size}
        className={mergeClasses(styles.edge, side === 'bottom' ? styles.edgeTop : styles.edgeLeft)}
        onKeyDown={press}
        onPointerDown={(event) => {
          start.current = { at: positionOf(event), size };
          setDragging(true);
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={drag}
        onPointerUp={() => {
          start.current = undefined;
          setDragging(false);
        }}
      />
    </>
  );
}
