import { Button } from '@fluentui/react-components';
import type { Room } from '../../core/room/room';
import type { Look } from '../../usecases/item/look';
import { useTexts } from '../app/texts';
import { Notice } from '../controls/Notice';
import { shownText } from '../controls/shownText';
import type { InvitationScreen } from '../state/paneState';
import { lookSentence } from './lookSentence';
import { isBelowQuote } from './offers';

export interface ItemStateProps {
  readonly screen: InvitationScreen;
  readonly room: Room;
  /** Mail address of the somebody else in whose calendar it lies. */
  readonly owner: string | undefined;
  readonly onLook: () => void;
}

/** Which item is open (I04), in whose calendar, and what of ours stands in it and where. */
export function ItemState({ screen, room, owner, onLook }: ItemStateProps) {
  const { look, meeting } = screen;
  const texts = useTexts();
  const { invitation, look: lookWords } = texts.words;
  const subject = shownText(look?.kind === 'seen' ? (look.subject ?? '') : '');
  return (
    <div className="tight">
      {subject !== '' && <p className="note oneLine">{invitation.item(subject)}</p>}
      {owner !== undefined && (
        <p className="note">{`${texts.words.fields.owner} ${shownText(owner, 100)}`}</p>
      )}
      <p role="status">{isBelowQuote(screen) ? '' : lookSentence(look, room, meeting, texts)}</p>
      {look && look.kind !== 'seen' && (
        <Button size="small" className="start" onClick={onLook}>
          {lookWords.lookAgain}
        </Button>
      )}
    </div>
  );
}

/** That another service was there first. */
export function OtherService({ look }: { readonly look: Look | undefined }) {
  const { invitation } = useTexts().words;
  const service = look?.kind === 'seen' ? look.otherService : undefined;
  return service ? <Notice intent="warning">{invitation.otherService(service)}</Notice> : null;
}
