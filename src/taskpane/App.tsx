import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { chooseLanguage } from '../core/languages';
import { Bar } from './Bar';
import { CurrentScreen } from './CurrentScreen';
import { token } from './fluentStyles';
import type { Styles } from './fluentStyles';
import type { PaneServices } from './services';
import { loadTexts, TextsContext } from './texts';
import type { Texts } from './texts';
import { themes } from './themes';
import type { Theme } from './useTheme';
import { usePane } from './usePane';

export interface AppProps {
  readonly services: PaneServices;
  readonly theme: Theme;
  /** In the language with which the pane opens. */
  readonly openingTexts: Texts;
}

const styles = {
  // What the browser draws itself, such as boxes to tick, follows Outlook's theme and not the system's.
  light: { minHeight: '100vh', colorScheme: 'light' },
  dark: { minHeight: '100vh', colorScheme: 'dark' },
  page: {
    boxSizing: 'border-box',
    maxWidth: '600px',
    // Links and German words are longer than the narrowest pane at 200 %.
    overflowWrap: 'anywhere',
    // A third of the width would be margins at 320 px and 200 % zoom.
    padding: `${token('spacingVerticalL')} clamp(8px, 5vw, 20px) ${token('spacingVerticalXXL')}`,
  },
  host: { marginBlockEnd: token('spacingVerticalM') },
} as const satisfies Styles;

/** The texts in the wished language, as soon as they are there; until then, or if they do not come, the former ones. */
function useLoadedTexts(opening: Texts, uiLanguage: string | undefined, displayLanguage: string): Texts {
  const [texts, setTexts] = useState(opening);
  const { tag } = chooseLanguage(uiLanguage, displayLanguage);
  useEffect(() => {
    let isCurrent = true;
    const take = (loaded: Texts) => {
      if (isCurrent) setTexts(loaded);
    };
    // What does not come is asked for again with the next change; the pane stays readable.
    if (tag !== texts.language.tag) loadTexts(tag).then(take, () => undefined);
    return () => {
      isCurrent = false;
    };
  }, [tag, texts]);
  return texts;
}

/** The options pane: one screen at a time, in the user's language. */
export function App({ services, theme, openingTexts }: AppProps) {
  const pane = usePane(services);
  const { uiLanguage } = pane.state.book.preferences ?? {};
  const texts = useLoadedTexts(openingTexts, uiLanguage, services.displayLanguage);
  const { tag } = texts.language;
  useEffect(() => {
    document.documentElement.lang = tag;
  }, [tag]);
  return (
    <FluentProvider theme={themes[theme]} lang={tag} style={styles[theme]}>
      <TextsContext value={texts}>
        <main style={styles.page}>
          {services.host !== 'outlook' && (
            <div style={styles.host}>
              <Bar intent="info">{texts.words.host[services.host]}</Bar>
            </div>
          )}
          <CurrentScreen services={services} pane={pane} />
        </main>
      </TextsContext>
    </FluentProvider>
  );
}
