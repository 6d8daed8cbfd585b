import { Button } from '@fluentui/react-components';
import { common, token } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import { LiveMessage } from '../LiveMessage';
import type { Message } from '../LiveMessage';
import { useTexts } from '../texts';

export interface SaveLineProps {
  readonly label: string;
  readonly state: 'saved' | 'changed';
  /** What the last save came to. */
  readonly message: Message | undefined;
  readonly onSave: () => void;
}

const styles = {
  part: { ...common.stack, rowGap: token('spacingVerticalS') },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: token('spacingHorizontalS'),
  },
} as const satisfies Styles;

/** The button that saves one setting, and whether there is anything to save. */
export function SaveLine({ label, state, message, onSave }: SaveLineProps) {
  const { settingsPage } = useTexts().words;
  const isSaved = state === 'saved';
  // What Outlook did not take can be saved again as it is.
  const isKept = isSaved && message?.intent !== 'warning';
  return (
    <div style={styles.part}>
      <div style={styles.line}>
        <Button size="small" disabledFocusable={isKept} onClick={onSave}>
          {label}
        </Button>
        {!isSaved && <span style={common.note}>{settingsPage.unsaved}</span>}
      </div>
      <LiveMessage message={message} />
    </div>
  );
}
