import { useSyncExternalStore } from 'react';

const query = window.matchMedia('(prefers-color-scheme: dark)');

const subscribe = (onChange: () => void): (() => void) => {
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
};

export const useColorScheme = (): 'light' | 'dark' =>
  useSyncExternalStore(subscribe, () => query.matches) ? 'dark' : 'light';
