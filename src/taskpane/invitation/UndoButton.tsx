import { Button } from '@fluentui/react-components';
import type { InvitationScreen } from '../state/paneState';
import { useTexts } from '../texts';

export interface UndoButtonProps {
  readonly screen: InvitationScreen;
  readonly onUndo: () => void;
}

/** Offered right after the text was rewritten, until something else is done. */
export function UndoButton({ screen: { notice, activity }, onUndo }: UndoButtonProps) {
  const { actions } = useTexts().words.invitation;
  const outcome = notice?.kind === 'outcome' ? notice.outcome.kind : undefined;
  if (activity.kind !== 'idle' || (outcome !== 'updated' && outcome !== 'removed')) return null;
  return (
    <div>
      <Button size="small" data-focus="undo" onClick={onUndo}>
        {actions.undo}
      </Button>
    </div>
  );
}
