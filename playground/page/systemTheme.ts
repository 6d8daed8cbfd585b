/**
 * Makes an add-in page believe that the system has this theme. Outlook on the web tells add-ins nothing about its
 * own dark mode; pages ask the system, and a page cannot switch that for its frames. Scripts see the change, the
 * page's style sheets do not.
 */
export function playSystemTheme(frame: HTMLIFrameElement, theme: Theme): void {
  const view = frame.contentWindow;
  if (!view) return;
  const askSystem = view.matchMedia.bind(view);
  view.matchMedia = (query) => {
    const list = askSystem(query);
    const asked = /prefers-color-scheme:\s*(dark|light)/.exec(query)?.[1];
    return asked === undefined ? list : Object.defineProperty(list, 'matches', { value: asked === theme });
  };
}

export type Theme = 'light' | 'dark';

export function systemTheme(): Theme {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

const themeKey = 'playground.theme';

/** The theme that was chosen last, the system's where none was. */
export function keptTheme(): Theme {
  const theme = localStorage.getItem(themeKey) ?? systemTheme();
  return theme === 'dark' ? 'dark' : 'light';
}

/** Shows the page in a theme from now on. */
export function keepTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
  if (theme !== keptTheme()) localStorage.setItem(themeKey, theme);
}
