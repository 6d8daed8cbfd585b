import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { Organization } from '../../core/organization';
import type { Room } from '../../core/room';
import { previewInvitation } from '../../usecases/previewInvitation';
import { common, token } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import { shownText } from '../shownText';
import { invitationChoices } from '../state/choices';
import type { Choices } from '../state/choices';
import type { PaneEvent } from '../state/paneEvent';
import type { PreviewLook } from '../state/paneState';
import { useTexts } from '../texts';
import { PAPERS, previewDocument } from './previewDocument';

export interface PreviewProps {
  readonly room: Room;
  readonly organization: Organization;
  readonly choices: Choices;
  readonly look: PreviewLook;
  readonly dispatch: (event: PaneEvent) => void;
}

const paper = {
  boxSizing: 'border-box',
  width: '100%',
  height: 'clamp(260px, 60vh, 520px)',
  margin: 0,
  border: `1px solid ${token('colorNeutralStroke1')}`,
  borderRadius: token('borderRadiusMedium'),
} as const;

/** All four in one row at 320 px. */
const toggle = { minWidth: 0, paddingInline: token('spacingHorizontalSNudge'), borderRadius: 0 } as const;

const styles = {
  section: { display: 'flex', flexDirection: 'column', rowGap: token('spacingVerticalS') },
  looks: { display: 'flex', flexWrap: 'wrap', columnGap: token('spacingHorizontalXS') },
  pressed: {
    ...toggle,
    fontWeight: token('fontWeightSemibold'),
    borderBottom: `2px solid ${token('colorBrandStroke1')}`,
  },
  notPressed: { ...toggle, borderBottom: '2px solid transparent' },
  html: paper,
  text: {
    ...paper,
    padding: '12px',
    overflowY: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: token('fontFamilyMonospace'),
    fontSize: token('fontSizeBase200'),
    lineHeight: token('lineHeightBase300'),
  },
} as const satisfies Styles;

/** A PIN of bullets, as long as the PIN: what is on the screen is seen over the shoulder. */
const masked = (room: Room): Room =>
  room.pin === undefined ? room : { ...room, pin: shownText(room.pin).replace(/./gu, '•') };

/** Exactly what will be inserted, in either format and on either paper. The frame is sandboxed: no scripts, no access to the pane. */
export function Preview({ room, organization, choices, look, dispatch }: PreviewProps) {
  const headingId = useId();
  const { preview } = useTexts().words;
  const printsPin = choices.pinPolicy === 'print' && shownText(room.pin ?? '') !== '';
  const isMasked = printsPin && look.pin === 'masked';
  const shown = previewInvitation(isMasked ? masked(room) : room, organization, invitationChoices(choices));
  if (!shown.ok) return null;
  const title = preview.title(shownText(room.name));
  const toggle = (name: string, isPressed: boolean, changed: Partial<PreviewLook>) => (
    <Button
      size="small"
      appearance="subtle"
      aria-pressed={isPressed}
      style={isPressed ? styles.pressed : styles.notPressed}
      onClick={() => dispatch({ kind: 'previewChanged', changed })}
    >
      {name}
    </Button>
  );
  return (
    <section style={styles.section} aria-labelledby={headingId}>
      <h2 style={common.subtitle} id={headingId}>
        {preview.heading}
      </h2>
      <div style={styles.looks} role="group" aria-labelledby={headingId}>
        {toggle(preview.formatted, look.format === 'html', { format: 'html' })}
        {toggle(preview.plainText, look.format === 'text', { format: 'text' })}
        {toggle(preview.dark, look.paper === 'dark', { paper: look.paper === 'dark' ? 'light' : 'dark' })}
        {printsPin &&
          toggle(preview.showPin, look.pin === 'shown', { pin: look.pin === 'shown' ? 'masked' : 'shown' })}
      </div>
      <p style={common.note}>{isMasked ? preview.maskedIntro : preview.intro}</p>
      {look.format === 'html' ? (
        <iframe
          style={{ ...styles.html, ...PAPERS[look.paper] }}
          title={title}
          sandbox=""
          // Without it office.js on the web passes the frame by, and nobody could scroll it with the keyboard.
          tabIndex={0}
          srcDoc={previewDocument(shown.value.block.html, look.paper)}
        />
      ) : (
        // A keyboard must be able to scroll it and to select in it.
        <pre style={{ ...styles.text, ...PAPERS[look.paper] }} role="region" aria-label={title} tabIndex={0}>
          {shown.value.block.text}
        </pre>
      )}
    </section>
  );
}
