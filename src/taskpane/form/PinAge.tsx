import type { Room } from '../../core/room/room';
import { useTexts } from '../app/texts';
import { OutsideLink } from '../controls/OutsideLink';

/** When the PIN was changed, as far as it is known, and where it can be. */
export function PinAge({ room, portalUrl }: { readonly room: Room; readonly portalUrl: string | undefined }) {
  const { language, words } = useTexts();
  if (room.pin === undefined) return null;
  const changedMs = Date.parse(room.pinChangedAt ?? '');
  const day = Number.isNaN(changedMs)
    ? undefined
    : new Intl.DateTimeFormat(language.tag, { dateStyle: 'long' }).format(changedMs);
  return (
    <p className="note">
      {day !== undefined && words.form.pinChanged(day)}{' '}
      {portalUrl !== undefined && <OutsideLink href={portalUrl}>{words.form.changePin}</OutsideLink>}
    </p>
  );
}
