import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { chooseLanguage } from '../../core/languages';
import { Notice } from '../controls/Notice';
import { usePane } from '../work/usePane';
import { CurrentScreen } from './CurrentScreen';
import type { PaneServices } from './services';
import { loadTexts, TextsContext } from './texts';
import type { Texts } from './texts';
import { ThemeContext } from './useTheme';
import type { Theme } from './useTheme';

export interface AppProps {
  readonly services: PaneServices;
  readonly theme: Theme;
  /** In the language with which the pane opens. */
  readonly openingTexts: Texts;
}

/** Contrast themes of the system replace these colours by their own (forced colours). */
const THEMES = { light: webLightTheme, dark: webDarkTheme } as const;

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
    <FluentProvider theme={THEMES[theme]} lang={tag} className={`pane ${theme}`}>
      <ThemeContext value={theme}>
        <TextsContext value={texts}>
          <main>
            {services.host !== 'outlook' && <Notice intent="info">{texts.words.host[services.host]}</Notice>}
            <CurrentScreen services={services} pane={pane} />
          </main>
        </TextsContext>
      </ThemeContext>
    </FluentProvider>
  );
}
