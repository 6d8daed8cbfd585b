import { FluentProvider, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect } from 'react';
import { common, token } from './fluentStyles';
import type { Styles } from './fluentStyles';
import { RoomForm } from './form/RoomForm';
import { Overview } from './overview/Overview';
import type { PaneServices } from './services';
import { NewerSettings } from './settings/NewerSettings';
import { UnreadableSettings } from './settings/UnreadableSettings';
import { TextsContext, textsFor } from './texts';
import { themes } from './themes';
import type { Theme } from './useColorScheme';
import { usePane } from './usePane';
import type { Pane } from './usePane';

export interface AppProps {
  readonly services: PaneServices;
  readonly theme: Theme;
}

const styles = {
  root: { minHeight: '100vh' },
  page: {
    boxSizing: 'border-box',
    maxWidth: '600px',
    // A third of the width would be margins at 320 px and 200 % zoom.
    padding: `${token('spacingVerticalL')} clamp(8px, 5vw, 20px) ${token('spacingVerticalXXL')}`,
  },
  host: { ...common.bar, marginBlockEnd: token('spacingVerticalM') },
} as const satisfies Styles;

/** The options pane: one screen at a time, in the user's language. */
export function App({ services, theme }: AppProps) {
  const pane = usePane(services);
  const texts = textsFor(pane.state.preferences?.uiLanguage, services.displayLanguage);
  const { tag } = texts.language;
  useEffect(() => {
    document.documentElement.lang = tag;
  }, [tag]);
  return (
    <FluentProvider theme={themes[theme]} lang={tag} style={styles.root}>
      <TextsContext value={texts}>
        <main style={styles.page}>
          {services.host !== 'outlook' && (
            <MessageBar layout="multiline" style={styles.host}>
              <MessageBarBody>{texts.words.host[services.host]}</MessageBarBody>
            </MessageBar>
          )}
          <CurrentScreen services={services} pane={pane} />
        </main>
      </TextsContext>
    </FluentProvider>
  );
}

interface CurrentScreenProps {
  readonly services: PaneServices;
  readonly pane: Pane;
}

function CurrentScreen({ services, pane: { state, dispatch, actions } }: CurrentScreenProps) {
  const { screen, preferences } = state;
  switch (screen.kind) {
    case 'overview':
      return <Overview {...{ screen, preferences, services, dispatch, actions }} />;
    case 'form':
      return (
        <RoomForm
          screen={screen}
          organization={services.organization}
          dispatch={dispatch}
          save={actions.save}
        />
      );
    case 'unreadable':
      return (
        <UnreadableSettings
          screen={screen}
          startAnew={actions.startAnew}
          supportUrl={services.organization.addIn.supportUrl}
        />
      );
    case 'newer':
      return <NewerSettings rooms={screen.book?.rooms ?? []} />;
  }
}
