import { Button } from '@fluentui/react-components';
import type { DraftField } from '../../core/room/draft';
import { shownText } from '../controls/shownText';
import type { PaneEvent } from '../state/paneEvent';
import type { FieldReading, PastedInvitation } from './pasted';
import { useTexts } from '../app/texts';
import { excerpt } from './markedText';
import { masked, seenText } from './seenText';

export interface FieldNoteProps {
  readonly field: DraftField;
  readonly reading: FieldReading;
  readonly pasted: PastedInvitation;
  readonly dispatch: (event: PaneEvent) => void;
}

/** The longest value that is shown beside a field; phone numbers are many lines. */
const MAX_VALUE_LENGTH = 200;

/** What the invitation says for a field: the place in its text, nothing, or something else than the field has. */
export function FieldNote({ field, reading, pasted, dispatch }: FieldNoteProps) {
  const { words } = useTexts();
  const texts = words.reading;
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
          <mark>{hidden(shownText(found, 130))}</mark>
          {seenText(after)}
        </>
      );
    }
    case 'differs':
      return (
        <span className="row">
          <span>{texts.differs(hidden(shownText(reading.value, MAX_VALUE_LENGTH)))}</span>
          <Button
            size="small"
            aria-label={texts.useNamed(words.fields[field])}
            onClick={() => dispatch({ kind: 'readValueTaken', field })}
          >
            {texts.use}
          </Button>
        </span>
      );
  }
}
