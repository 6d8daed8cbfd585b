import type { Room } from '../../core/room/room';
import { common, token } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import { OutsideLink } from '../OutsideLink';
import { useTexts } from '../texts';

export interface PinAgeProps {
  readonly room: Room;
  /** Where the PIN is changed. */
  readonly portalUrl: string | undefined;
}

const styles = {
  lines: { ...common.note, display: 'flex', flexWrap: 'wrap', columnGap: token('spacingHorizontalS') },
} as const satisfies Styles;

/** When the PIN was changed, as far as it is known, and where it can be. */
export function PinAge({ room, portalUrl }: PinAgeProps) {
  const { language, words } = useTexts();
  if (room.pin === undefined) return null;
  const changedMs = Date.parse(room.pinChangedAt ?? '');
  const day = Number.isNaN(changedMs)
    ? undefined
    : new Intl.DateTimeFormat(language.tag, { dateStyle: 'long' }).format(changedMs);
  return (
    <p style={styles.lines}>
      {day !== undefined && <span>{words.form.pinChanged(day)}</span>}
      {portalUrl !== undefined && <OutsideLink href={portalUrl}>{words.form.changePin}</OutsideLink>}
    </p>
  );
}
