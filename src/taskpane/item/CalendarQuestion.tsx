import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { isOthers } from '../../core/room/owner';
import type { Room } from '../../core/room/room';
import { useTexts } from '../app/texts';
import { Notice } from '../controls/Notice';
import { shownText } from '../controls/shownText';
import type { PaneEvent } from '../state/paneEvent';

export interface CalendarQuestionProps {
  readonly owner: string;
  /** Mail address of the one who writes. */
  readonly self: string | undefined;
  readonly rooms: readonly Room[];
  readonly dispatch: (event: PaneEvent) => void;
}

/** So many fit without pushing the rest of the page away; all of them stand in the choice above. */
const MAX_OFFERED = 4;

/** Asked in the buttons' place in the calendar of somebody for whom no room is known: none goes in unasked. */
export function CalendarQuestion({ owner, self, rooms, dispatch }: CalendarQuestionProps) {
  const { question, rooms: words } = useTexts().words;
  const textId = useId();
  // A room of a third person is the least likely one.
  const offered = [...rooms].sort(
    (one, other) => Number(isOthers(one, self)) - Number(isOthers(other, self)),
  );
  const buttons = (
    <>
      {offered.slice(0, MAX_OFFERED).map(({ id, name }) => (
        <Button
          key={id}
          size="small"
          onClick={() => dispatch({ kind: 'roomChosen', roomId: id, focus: { on: 'title' } })}
        >
          {words.useNamed(shownText(name, 40))}
        </Button>
      ))}
      <Button size="small" appearance="primary" onClick={() => dispatch({ kind: 'newOpened', owner })}>
        {question.setUpForIt}
      </Button>
    </>
  );
  return (
    <div role="group" aria-labelledby={textId}>
      <Notice intent="info" actions={buttons}>
        <span id={textId}>{question.calendar}</span>
      </Notice>
    </div>
  );
}
