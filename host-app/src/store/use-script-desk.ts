import { useSyncExternalStore } from 'react';
import { useApp } from './hooks.ts';
import type { ScriptScreen } from './script-desk.ts';

/** Reads what page scripts put on the screen. */
export function useScriptDesk<Value>(select: (screen: ScriptScreen) => Value): Value {
  const { scripts } = useApp();
  return useSyncExternalStore(scripts.subscribe, () => select(scripts.state()));
}
