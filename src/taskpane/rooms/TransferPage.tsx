import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { linesAsHtml } from '../../core/invitation/html';
import type { RoomBook } from '../../core/room/book';
import { exportRooms } from '../../core/room/portable';
import { CheckField } from '../controls/fields';
import { LiveMessage } from '../controls/Notice';
import { noticeMessage } from '../work/messages';
import type { PaneServices } from '../app/services';
import type { PaneEvent } from '../state/paneEvent';
import type { TransferScreen } from '../state/paneState';
import { useTexts } from '../app/texts';
import { ScreenTitle } from '../controls/ScreenTitle';
import type { PaneActions } from '../work/usePane';
import { useRequestedFocus } from '../app/useRequestedFocus';
import { ImportPart } from './ImportPart';

export interface TransferPageProps {
  readonly screen: TransferScreen;
  readonly book: RoomBook;
  readonly dispatch: (event: PaneEvent) => void;
  readonly services: Pick<PaneServices, 'saveFile'>;
  readonly actions: PaneActions;
}

const FILE_NAME = 'videoconf-rooms.json';

/** Rooms into a file and out of one. A PIN goes into the file only where the person asks for it. */
export function TransferPage({ screen, book, dispatch, services, actions }: TransferPageProps) {
  const texts = useTexts();
  const { transfer } = texts.words;
  // Some clients take a download and save nothing, and nobody is told: so nothing is claimed.
  const [isHanded, setIsHanded] = useState(false);
  const container = useRequestedFocus<HTMLDivElement>(screen.focus);
  const { notice, pins } = screen;
  const text = exportRooms(book, pins);
  return (
    <div ref={container} className="screen">
      <ScreenTitle onBack={() => dispatch({ kind: 'wentBack' })}>{transfer.title}</ScreenTitle>
      <LiveMessage message={notice && noticeMessage(notice, texts)} />
      <section className="stack">
        <h2>{transfer.exportTitle}</h2>
        <p>{transfer.exportIntro}</p>
        <CheckField
          label={transfer.withPins}
          hint={pins === 'withPins' ? transfer.withPinsNote : undefined}
          checked={pins === 'withPins'}
          onChange={(checked) => dispatch({ kind: 'pinsChosen', pins: checked ? 'withPins' : 'withoutPins' })}
        />
        <div className="row">
          <Button
            onClick={() => {
              services.saveFile(FILE_NAME, text, 'application/json');
              setIsHanded(true);
            }}
          >
            {transfer.download}
          </Button>
          <Button onClick={() => actions.copy('file', { text, html: linesAsHtml(text) })}>
            {transfer.copy}
          </Button>
        </div>
        <p role="status" className="note">
          {isHanded && transfer.fileNote}
        </p>
      </section>
      <ImportPart {...{ screen, book, dispatch }} keep={actions.keep} />
    </div>
  );
}
