import { createContext, useContext } from 'react';
import type { Themes } from '../theme/themes.ts';
import type { ThemeSetting } from '../theme/useThemeChoice.ts';

/** An image by its path or address, or outlines on a 24-by-24 square. */
export type Logo = string | readonly Outline[];

interface Outline {
  readonly outline: string;
  /** Without it, the outline has the color of the surrounding text. */
  readonly fill?: string | undefined;
}

/**
 * State that all regions of the shell share: appearance and short messages, never workspace state.
 */
export interface ShellServices {
  readonly theme: ThemeSetting;
  /** For an audience: hides everything that is only for developers. */
  readonly isPresented: boolean;
  readonly themes: Themes;
  readonly logo?: Logo | undefined;
  /** A sentence in place of the usual one on the dashboard. */
  readonly greeting?: string | undefined;
  readonly ringTone: { readonly isOn: boolean; readonly choose: (isOn: boolean) => void };
  readonly isConsoleOpen: boolean;
  readonly setConsoleOpen: (isOpen: boolean) => void;
  /** Target at which the console opens; a new object for each request. */
  readonly consoleAt?: { readonly view: 'boot' | 'diagnostics' } | undefined;
  readonly openConsoleAt: (view: 'boot' | 'diagnostics') => void;
}

export const ShellContext = createContext<ShellServices | undefined>(undefined);

export function useShell(): ShellServices {
  const services = useContext(ShellContext);
  if (!services) throw new Error('useShell needs a <Shell> above it');
  return services;
}
