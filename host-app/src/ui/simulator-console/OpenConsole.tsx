import { mergeClasses } from '@fluentui/react-components';
import {
  DismissRegular,
  OpenRegular,
  PanelBottomContractRegular,
  PanelRightContractRegular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import { useShell } from '../shell/shell-context.ts';
import { ConsoleAction } from './ConsoleAction.tsx';
import { ConsoleEdge } from './ConsoleEdge.tsx';
import { ConsoleTabs } from './ConsoleTabs.tsx';
import { clampSize, recallPlace, rememberPlace, type ConsolePlace } from './console-place.ts';
import { openConsoleWindow } from './console-window.ts';
import { useConsoleStyles } from './SimulatorConsole.styles.ts';

/** The console in the shell: at the bottom or on the right, in any size. */
export function OpenConsole() {
  const styles = useConsoleStyles();
  const { setConsoleOpen } = useShell();
  const [place, setPlace] = useState(recallPlace);
  const { side } = place;
  const size = clampSize(side, place.size[side]);
  const move = (next: ConsolePlace): void => {
    setPlace(next);
    rememberPlace(next);
  };
  const popOut = (): void => {
    if (openConsoleWindow()) setConsoleOpen(false);
  };
  return (
    <section
      aria-label="Simulator console"
      data-side={side}
      className={mergeClasses(styles.console, styles[side])}
      style={side === 'bottom' ? { height: size } : { width: size }}
    >
      <ConsoleEdge
        side={side}
        size={size}
        onResize={(next) => move({ ...place, size: { ...place.size, [side]: next } })}
      />
      <ConsoleTabs>
        <ConsoleAction
          label={side === 'bottom' ? 'Dock to the right' : 'Dock to the bottom'}
          icon={side === 'bottom' ? <PanelRightContractRegular /> : <PanelBottomContractRegular />}
          onClick={() => move({ ...place, side: side === 'bottom' ? 'right' : 'bottom' })}
        />
        <ConsoleAction label="Open in a window" icon={<OpenRegular />} onClick={popOut} />
        <ConsoleAction
          label="Close simulator console"
          icon={<DismissRegular />}
          onClick={() => setConsoleOpen(false)}
        />
      </ConsoleTabs>
    </section>
  );
}
