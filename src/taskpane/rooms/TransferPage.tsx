import { Button } from '@fluentui/react-components';
import { escapeHtml } from '../../core/invitation/html';
import type { RoomBook } from '../../core/room/book';
import { exportRooms } from '../../core/room/portable';
import { CheckField } from '../CheckField';
import { common, token } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import { LiveMessage } from '../LiveMessage';
import { noticeMessage } from '../messages';
import type { PaneServices } from '../services';
import type { PaneEvent } from '../state/paneEvent';
import type { TransferScreen } from '../state/paneState';
import { useTexts } from '../texts';
import { TitleHeading } from '../TitleHeading';
import type { PaneActions } from '../usePane';
import { useRequestedFocus } from '../useRequestedFocus';
import { ImportPart } from './ImportPart';

export interface TransferPageProps {
  readonly screen: TransferScreen;
  readonly book: RoomBook;
  readonly dispatch: (event: PaneEvent) => void;
  readonly actions: PaneActions;
  readonly saveFile: PaneServices['saveFile'];
}

const FILE_NAME = 'videoconf-rooms.json';

const styles = {
  page: { ...common.stack, rowGap: token('spacingVerticalL') },
} as const satisfies Styles;

/** Rooms into a file and out of one. A PIN goes into the file only where the person asks for it. */
export function TransferPage({ screen, book, dispatch, actions, saveFile }: TransferPageProps) {
  const texts = useTexts();
  const { transfer, rooms } = texts.words;
  const container = useRequestedFocus<HTMLDivElement>(screen.focus);
  const { notice, pins } = screen;
  const text = exportRooms(book, pins);
  return (
    <div ref={container} style={styles.page}>
      <TitleHeading>{transfer.title}</TitleHeading>
      <LiveMessage message={notice && noticeMessage(notice, texts)} />
      <section style={common.stack}>
        <h2 style={common.subtitle}>{transfer.exportTitle}</h2>
        <p style={common.text}>{transfer.exportIntro}</p>
        <CheckField
          label={transfer.withPins}
          hint={pins === 'withPins' ? transfer.withPinsNote : undefined}
          checked={pins === 'withPins'}
          onChange={(checked) => dispatch({ kind: 'pinsChosen', pins: checked ? 'withPins' : 'withoutPins' })}
        />
        <div style={common.buttons}>
          <Button onClick={() => saveFile(FILE_NAME, text, 'application/json')}>{transfer.download}</Button>
          <Button onClick={() => actions.copy('file', { text, html: `<pre>${escapeHtml(text)}</pre>` })}>
            {transfer.copy}
          </Button>
        </div>
      </section>
      <ImportPart {...{ screen, book, dispatch }} keep={actions.keep} />
      <div>
        <Button onClick={() => dispatch({ kind: 'wentBack' })}>{rooms.back}</Button>
      </div>
    </div>
  );
}
