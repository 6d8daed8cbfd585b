import { Button } from '@fluentui/react-components';
import type { Look } from '../../usecases/item/look';
import type { Room } from '../../core/room/room';
import { Bar } from '../Bar';
import { common, token } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import { shownText } from '../shownText';
import { useTexts } from '../texts';
import { lookSentence } from './lookSentence';

export interface ItemStateProps {
  readonly look: Look | undefined;
  readonly room: Room;
  readonly onLook: () => void;
}

const styles = {
  state: { ...common.stack, rowGap: token('spacingVerticalXS') },
  again: { paddingBlockStart: token('spacingVerticalXS') },
} as const satisfies Styles;

const isBlind = (look: Look | undefined): boolean =>
  look?.kind === 'unseen' || look?.kind === 'nothingToWriteTo';

/** Which item is open (I04), what of ours stands in it and where, and whether another service was there first. */
export function ItemState({ look, room, onLook }: ItemStateProps) {
  const texts = useTexts();
  const { invitation, look: lookWords } = texts.words;
  const seen = look?.kind === 'seen' ? look : undefined;
  const subject = shownText(seen?.subject ?? '');
  return (
    <div style={styles.state}>
      {subject !== '' && <p style={common.note}>{invitation.item(subject)}</p>}
      <p style={common.text} role="status">
        {lookSentence(look, room, texts)}
      </p>
      {isBlind(look) && (
        <div style={styles.again}>
          <Button size="small" onClick={onLook}>
            {lookWords.lookAgain}
          </Button>
        </div>
      )}
      {seen?.otherService && <Bar intent="warning">{invitation.otherService(seen.otherService)}</Bar>}
    </div>
  );
}
