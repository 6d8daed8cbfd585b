import { Button } from '@fluentui/react-components';
import { useTexts } from '../app/texts';
import { OutsideLink } from '../controls/OutsideLink';
import type { PaneEvent } from '../state/paneEvent';
import type { FormScreen } from '../state/paneState';

export interface OfferedRoomProps {
  readonly screen: FormScreen;
  readonly dispatch: (event: PaneEvent) => void;
}

/**
 * Asks whether the room that follows from the person's address is theirs, as long as the form has its link: a look at
 * it, and the way to another one. Saying yes is saving.
 */
export function OfferedRoom({ screen: { draft, offered }, dispatch }: OfferedRoomProps) {
  const { form } = useTexts().words;
  if (!offered?.joinUrl || draft.joinUrl !== offered.joinUrl) return null;
  return (
    <section className="card tight">
      <h2>{form.isThisYourRoom}</h2>
      <OutsideLink href={offered.joinUrl}>{offered.joinUrl}</OutsideLink>
      <p className="note">{form.offeredNote}</p>
      <Button
        size="small"
        className="start"
        onClick={() => dispatch({ kind: 'fieldTyped', field: 'joinUrl', text: '' })}
      >
        {form.notMyRoom}
      </Button>
    </section>
  );
}
