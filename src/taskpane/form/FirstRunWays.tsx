import { Button } from '@fluentui/react-components';
import type { RoomBook } from '../../core/room/book';
import { useTexts } from '../app/texts';
import { PaneLanguage } from '../rooms/PaneLanguage';
import type { PaneEvent } from '../state/paneEvent';
import type { PaneActions } from '../work/usePane';

export interface FirstRunWaysProps {
  readonly book: RoomBook;
  readonly dispatch: (event: PaneEvent) => void;
  readonly keep: PaneActions['keep'];
}

/** What else somebody may want who has no room yet: rooms from a file, and another language to read in. */
export function FirstRunWays({ book, dispatch, keep }: FirstRunWaysProps) {
  const { form } = useTexts().words;
  return (
    <section className="stack">
      <Button className="start" data-focus="transfer" onClick={() => dispatch({ kind: 'transferOpened' })}>
        {form.importRooms}
      </Button>
      <PaneLanguage chosen={book.preferences?.uiLanguage} keep={keep} />
    </section>
  );
}
