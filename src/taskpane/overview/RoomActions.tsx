import { Button } from '@fluentui/react-components';
import type { PreparedInvitation } from '../../usecases/previewInvitation';
import { common } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import type { OverviewScreen, PaneEvent } from '../paneState';
import type { PaneHost } from '../services';
import { useTexts } from '../texts';
import type { PaneActions } from '../usePane';

export interface RoomActionsProps {
  readonly screen: OverviewScreen;
  readonly host: PaneHost;
  /** What is copied; none where the room must not be written, then there is nothing to add either. */
  readonly block: PreparedInvitation['block'] | undefined;
  readonly dispatch: (event: PaneEvent) => void;
  readonly actions: PaneActions;
}

// Fluent's own least width would break the row in two at 320 px.
const styles = { button: { minWidth: '72px' } } as const satisfies Styles;

/**
 * Add, Copy, Edit. Add is there only where Outlook is, and stays readable while it works (a second press is ignored);
 * Copy is the way out everywhere.
 */
export function RoomActions({ screen, host, block, dispatch, actions }: RoomActionsProps) {
  const { overview } = useTexts().words;
  const isAdding = screen.activity === 'adding';
  return (
    <div style={common.buttons}>
      {block && host === 'outlook' && (
        <Button
          style={styles.button}
          appearance="primary"
          aria-disabled={isAdding}
          onClick={() => actions.add(screen)}
        >
          {isAdding ? overview.adding : overview.add}
        </Button>
      )}
      {block && (
        <Button
          style={styles.button}
          appearance={host === 'outlook' ? 'secondary' : 'primary'}
          disabledFocusable={isAdding}
          onClick={() => actions.copy(block)}
        >
          {overview.copy}
        </Button>
      )}
      <Button
        // The form was opened from here, so here the keyboard comes back.
        autoFocus={screen.focus?.on === 'editButton'}
        style={styles.button}
        appearance={block ? 'secondary' : 'primary'}
        disabledFocusable={isAdding}
        onClick={() => dispatch({ kind: 'editOpened' })}
      >
        {overview.edit}
      </Button>
    </div>
  );
}
