import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { InvitationChoices } from '../../core/invitation/choices';
import { carriesPasscode } from '../../core/link';
import type { Organization } from '../../core/organization';
import type { Room } from '../../core/room/room';
import { prepareInvitation } from '../../usecases/item/prepare';
import { common, token } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import { shownText } from '../shownText';
import type { PaneEvent } from '../state/paneEvent';
import type { PreviewLook } from '../state/paneState';
import { useTexts } from '../texts';
import { PAPERS, previewDocument } from './previewDocument';

export interface PreviewProps {
  readonly room: Room;
  readonly organization: Organization;
  readonly choices: InvitationChoices;
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

const button = { minWidth: 0, paddingInline: token('spacingHorizontalSNudge') } as const;
/** One of two, like tabs. */
const tab = { ...button, borderRadius: 0 } as const;

const styles = {
  section: { display: 'flex', flexDirection: 'column', rowGap: token('spacingVerticalS') },
  // Where a language has no room for all in one row, the two kinds have a row each.
  looks: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: token('spacingHorizontalXS'),
  },
  kind: { display: 'flex', columnGap: token('spacingHorizontalXS') },
  tab: { ...tab, borderBottom: '2px solid transparent' },
  chosenTab: {
    ...tab,
    fontWeight: token('fontWeightSemibold'),
    borderBottom: `2px solid ${token('colorBrandStroke1')}`,
  },
  // On or off by itself, so it must not look like a third tab.
  switch: button,
  switchedOn: {
    ...button,
    fontWeight: token('fontWeightSemibold'),
    borderColor: token('colorBrandStroke1'),
    color: token('colorBrandForegroundLink'),
  },
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
  const { preview, passcodeInLink } = useTexts().words;
  const printsPin = choices.pinPolicy === 'print' && shownText(room.pin ?? '') !== '';
  const isMasked = printsPin && look.pin === 'masked';
  const shown = prepareInvitation(isMasked ? masked(room) : room, organization, choices);
  if (!shown.ok) return null;
  const title = preview.title(shownText(room.name));
  const formatTab = (name: string, format: PreviewLook['format']) => (
    <Button
      size="small"
      appearance="subtle"
      aria-pressed={look.format === format}
      style={look.format === format ? styles.chosenTab : styles.tab}
      onClick={() => dispatch({ kind: 'previewChanged', changed: { format } })}
    >
      {name}
    </Button>
  );
  const onOff = (name: string, isOn: boolean, changed: Partial<PreviewLook>) => (
    <Button
      size="small"
      aria-pressed={isOn}
      style={isOn ? styles.switchedOn : styles.switch}
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
        <div style={styles.kind}>
          {formatTab(preview.formatted, 'html')}
          {formatTab(preview.plainText, 'text')}
        </div>
        <div style={styles.kind}>
          {onOff(preview.dark, look.paper === 'dark', { paper: look.paper === 'dark' ? 'light' : 'dark' })}
          {printsPin &&
            onOff(preview.showPin, look.pin === 'shown', { pin: look.pin === 'shown' ? 'masked' : 'shown' })}
        </div>
      </div>
      <p style={common.note}>{isMasked ? preview.maskedIntro : preview.intro}</p>
      {carriesPasscode(room.joinUrl) && (
        <p style={common.note}>
          {passcodeInLink} {choices.pinPolicy === 'separate' && preview.noSeparatePin}
        </p>
      )}
      {look.format === 'html' ? (
        <iframe
          style={{ ...styles.html, ...PAPERS[look.paper] }}
          title={title}
          sandbox=""
          // Without it office.js on the web passes the frame by, and nobody could scroll it with the keyboard.
          tabIndex={0}
          srcDoc={previewDocument(shown.value.block('html'), look.paper)}
        />
      ) : (
        // A keyboard must be able to scroll it and to select in it.
        <pre style={{ ...styles.text, ...PAPERS[look.paper] }} role="region" aria-label={title} tabIndex={0}>
          {shown.value.block('text')}
        </pre>
      )}
    </section>
  );
}
