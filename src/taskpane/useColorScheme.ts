import { useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark';

const darkScheme = () => matchMedia('(prefers-color-scheme: dark)');

const subscribe = (notify: () => void) => {
  const query = darkScheme();
  query.addEventListener('change', notify);
  return () => {
    query.removeEventListener('change', notify);
  };
};

/** Light or dark as the browser prefers, following changes while the pane is open (K04). */
export const useColorScheme = (): Theme =>
  useSyncExternalStore(subscribe, () => (darkScheme().matches ? 'dark' : 'light'));
