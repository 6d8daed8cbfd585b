import { Button } from '@fluentui/react-components';
import { common, token } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import type { PaneEvent } from '../state/paneEvent';
import { useReadingTexts } from './useReadingTexts';

export interface ReadHeadingProps {
  readonly dispatch: (event: PaneEvent) => void;
}

const styles = {
  section: { ...common.stack, rowGap: token('spacingVerticalS') },
} as const satisfies Styles;

/** Says that the form holds what was read, and how to be rid of it. The keyboard comes here after reading. */
export function ReadHeading({ dispatch }: ReadHeadingProps) {
  const texts = useReadingTexts();
  return (
    <div style={styles.section}>
      <h2 style={common.subtitle} data-focus="read" tabIndex={-1}>
        {texts.title}
      </h2>
      <p style={common.text}>{texts.intro}</p>
      <div>
        <Button size="small" onClick={() => dispatch({ kind: 'pastedDiscarded' })}>
          {texts.discard}
        </Button>
      </div>
    </div>
  );
}
