import { Button } from '@fluentui/react-components';
import type { DraftField } from '../../core/room/draft';
import { token } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import { shownText } from '../shownText';
import type { PaneEvent } from '../state/paneEvent';
import type { FieldReading, PastedInvitation } from '../state/pasted';
import { useTexts } from '../texts';
import { excerpt } from './markedText';
import { markStyle } from './markStyle';
import { masked, seenText } from './seenText';
import { useReadingTexts } from './useReadingTexts';

export interface FieldNoteProps {
  readonly field: DraftField;
  readonly reading: FieldReading;
  readonly pasted: PastedInvitation;
  readonly dispatch: (event: PaneEvent) => void;
}

const styles = {
  differs: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: token('spacingHorizontalS'),
  },
  value: { minWidth: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
} as const satisfies Styles;

/** The longest value that is shown beside a field; phone numbers are many lines. */
const MAX_VALUE_LENGTH = 200;

/** What the invitation says for a field: the place in its text, nothing, or something else than the field has. */
export function FieldNote({ field, reading, pasted, dispatch }: FieldNoteProps) {
  const { language } = useTexts();
  const texts = useReadingTexts();
  const hidden = (text: string) => (field === 'pin' ? masked(text) : text);
  switch (reading.kind) {
    case 'notAsked':
      return null;
    case 'missing':
      return `${texts.notInText} `;
    case 'read': {
      const [place] = reading.places;
      if (!place) return null;
      const { before, found, after } = excerpt(pasted.text, place);
      return (
        <>
          {seenText(before)}
          <mark style={markStyle}>{hidden(shownText(found, 130))}</mark>
          {seenText(after)}
        </>
      );
    }
    case 'differs':
      return (
        <span style={styles.differs}>
          <span style={styles.value}>
            {texts.differs(hidden(shownText(reading.value, MAX_VALUE_LENGTH)))}
          </span>
          <Button
            size="small"
            aria-label={texts.useNamed(language.fields[field])}
            onClick={() => dispatch({ kind: 'readValueTaken', field })}
          >
            {texts.use}
          </Button>
        </span>
      );
  }
}
