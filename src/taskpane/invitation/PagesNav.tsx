import { Button } from '@fluentui/react-components';
import type { PaneEvent } from '../state/paneEvent';
import type { ItemActivity } from '../state/paneState';
import { useTexts } from '../app/texts';

export interface PagesNavProps {
  readonly roomId: string;
  readonly activity: ItemActivity;
  readonly dispatch: (event: PaneEvent) => void;
}

/** The ways from the invitation to the other screens; closed while something is being done to the item. */
export function PagesNav({ roomId, activity, dispatch }: PagesNavProps) {
  const { invitation } = useTexts().words;
  const isBusy = activity.kind !== 'idle';
  return (
    <div className="row">
      <Button
        data-focus="edit"
        disabledFocusable={isBusy}
        onClick={() => dispatch({ kind: 'editOpened', roomId })}
      >
        {invitation.edit}
      </Button>
      <Button data-focus="rooms" disabledFocusable={isBusy} onClick={() => dispatch({ kind: 'roomsOpened' })}>
        {invitation.rooms}
      </Button>
    </div>
  );
}
