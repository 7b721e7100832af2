import { useCallback, useState, useSyncExternalStore } from 'react';
import { recall, remember } from './browser-memory.ts';
import type { ThemeName } from './themes.ts';

export type ThemeChoice = ThemeName | 'system';

export interface ThemeSetting {
  readonly choice: ThemeChoice;
  /** The theme that results from the choice. */
  readonly name: ThemeName;
  readonly choose: (choice: ThemeChoice) => void;
}

const memory = 'theme';
const darkQuery = '(prefers-color-scheme: dark)';
const contrastQuery = '(forced-colors: active)';

/** The agent's theme: the system's preference by default; remembered for the next visit. */
export function useThemeChoice(unlessChosen: ThemeChoice = 'system'): ThemeSetting {
  const [choice, setChoice] = useState<ThemeChoice>(
    () => parseChoice(recall(memory)) ?? unlessChosen,
  );
  const isDark = useMediaQuery(darkQuery);
  const isForced = useMediaQuery(contrastQuery);
  const system: ThemeName = isForced ? 'highContrast' : isDark ? 'dark' : 'light';
  const choose = useCallback((next: ThemeChoice) => {
    setChoice(next);
    remember(memory, next);
  }, []);
  return { choice, name: choice === 'system' ? system : choice, choose };
}

const choices: readonly ThemeChoice[] = ['system', 'light', 'dark', 'highContrast'];

function parseChoice(text: string | undefined): ThemeChoice | undefined {
  return choices.find((choice) => choice === text);
}

function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}
