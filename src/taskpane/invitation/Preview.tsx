import { Radio, RadioGroup } from '@fluentui/react-components';
import { use, useState } from 'react';
import type { InvitationChoices } from '../../core/invitation/choices';
import { carriesPasscode } from '../../core/link';
import type { Organization } from '../../core/organization/organization';
import type { Room } from '../../core/room/room';
import { prepareInvitation } from '../../usecases/item/prepare';
import { useTexts } from '../app/texts';
import { ThemeContext } from '../app/useTheme';
import type { Theme } from '../app/useTheme';
import { CheckField } from '../controls/fields';
import { shownText } from '../controls/shownText';
import type { PaneEvent } from '../state/paneEvent';
import type { InvitationScreen } from '../state/paneState';
import { PAPERS, previewDocument } from './previewDocument';

export interface PreviewProps {
  readonly screen: InvitationScreen;
  readonly room: Room;
  readonly organization: Organization;
  readonly choices: InvitationChoices;
  readonly dispatch: (event: PaneEvent) => void;
}

/** A PIN of bullets, as long as the PIN: what is on the screen is seen over the shoulder. */
const masked = (room: Room): Room =>
  room.pin === undefined ? room : { ...room, pin: shownText(room.pin).replace(/./gu, '•') };

/** What is seen: the invitation as it stands in the item, as an update would make it, or as it would be added. */
function whatIsShown({ look }: InvitationScreen, room: Room): 'standing' | 'updated' | 'added' {
  const state = look?.kind === 'seen' ? look.state : undefined;
  if (state?.kind !== 'upToDate' && state?.kind !== 'outOfDate' && state?.kind !== 'damaged') return 'added';
  return state.kind === 'upToDate' && state.room.id === room.id ? 'standing' : 'updated';
}

/** The invitation in either format, on paper like the pane's own or the other kind. The frame is sandboxed: no scripts, no access to the pane. */
export function Preview({ screen, room, organization, choices, dispatch }: PreviewProps) {
  const { preview, passcodeInLink } = useTexts().words;
  const theme = use(ThemeContext);
  const [paper, setPaper] = useState<Theme>(theme);
  const look = screen.preview;
  const printsPin = choices.pinPolicy === 'print' && shownText(room.pin ?? '') !== '';
  const isMasked = printsPin && look.pin === 'masked';
  const shown = prepareInvitation(isMasked ? masked(room) : room, organization, choices);
  if (!shown.ok) return null;
  const title = preview.title(shownText(room.name));
  return (
    <>
      <p className="note">
        {preview.intro[whatIsShown(screen, room)]} {isMasked && preview.masked}
      </p>
      {carriesPasscode(room) && (
        <p className="note">
          {passcodeInLink} {choices.pinPolicy === 'separate' && preview.noSeparatePin}
        </p>
      )}
      <RadioGroup
        layout="horizontal"
        aria-label={preview.heading}
        value={look.format}
        onChange={(_event, { value }) =>
          dispatch({ kind: 'previewChanged', changed: { format: value === 'text' ? 'text' : 'html' } })
        }
      >
        <Radio value="html" label={preview.formatted} />
        <Radio value="text" label={preview.plainText} />
      </RadioGroup>
      {look.format === 'html' ? (
        <iframe
          className="paper"
          style={PAPERS[paper]}
          title={title}
          sandbox=""
          // Without it office.js on the web passes the frame by, and nobody could scroll it with the keyboard.
          tabIndex={0}
          srcDoc={previewDocument(shown.value.block('html'), paper)}
        />
      ) : (
        // A keyboard must be able to scroll it and to select in it.
        <pre className="paper" style={PAPERS[paper]} role="region" aria-label={title} tabIndex={0}>
          {shown.value.block('text')}
        </pre>
      )}
      <div className="row">
        <CheckField
          label={preview.dark}
          checked={paper === 'dark'}
          onChange={(isDark) => setPaper(isDark ? 'dark' : 'light')}
        />
        {printsPin && (
          <CheckField
            label={preview.showPin}
            checked={look.pin === 'shown'}
            onChange={(isShown) =>
              dispatch({ kind: 'previewChanged', changed: { pin: isShown ? 'shown' : 'masked' } })
            }
          />
        )}
      </div>
    </>
  );
}
