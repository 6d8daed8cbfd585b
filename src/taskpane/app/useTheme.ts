import { createContext, useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark';

/** The theme in force, for what Fluent does not draw. */
export const ThemeContext = createContext<Theme>('light');

/** Office's own theme, where the client tells it. */
export interface OfficeTheme {
  /** Nothing where the client does not say. */
  current(): Theme | undefined;
  /** @returns the function that ends it */
  subscribe(notify: () => void): () => void;
}

const darkScheme = () => matchMedia('(prefers-color-scheme: dark)');

/** Office's theme, else the browser's; follows changes of either while the pane is open (K04). */
export const useTheme = (officeTheme: OfficeTheme): Theme =>
  useSyncExternalStore(
    (notify) => {
      const system = darkScheme();
      system.addEventListener('change', notify);
      const unsubscribe = officeTheme.subscribe(notify);
      return () => {
        system.removeEventListener('change', notify);
        unsubscribe();
      };
    },
    () => officeTheme.current() ?? (darkScheme().matches ? 'dark' : 'light'),
  );
