import { useId, useState } from 'react';
import { READ_FIELDS } from '../../core/pasted/roomReading';
import { CheckField } from '../CheckField';
import { common, token } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import { findingsFor } from '../state/pasted';
import type { PastedInvitation } from '../state/pasted';
import { useTexts } from '../texts';
import { markedText } from './markedText';
import type { Stretch } from './markedText';
import { markStyle } from './markStyle';
import { masked, seenText } from './seenText';
import { useReadingTexts } from './useReadingTexts';

export interface PastedTextProps {
  readonly pasted: PastedInvitation;
}

const styles = {
  section: { display: 'flex', flexDirection: 'column', rowGap: token('spacingVerticalXS') },
  text: {
    boxSizing: 'border-box',
    margin: 0,
    maxHeight: '240px',
    padding: token('spacingHorizontalS'),
    overflowY: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: 'inherit',
    fontSize: token('fontSizeBase200'),
    lineHeight: token('lineHeightBase300'),
    border: `1px solid ${token('colorNeutralStroke1')}`,
    borderRadius: token('borderRadiusMedium'),
  },
} as const satisfies Styles;

const placesOf = (pasted: PastedInvitation) =>
  READ_FIELDS.flatMap((field) =>
    findingsFor(pasted, field).flatMap(({ places }) =>
      places.map((place) => ({ ...place, kind: field === 'pin' ? ('pin' as const) : ('place' as const) })),
    ),
  );

/** The pasted text with every place marked that was understood. It is shown as text, whatever it holds. */
export function PastedText({ pasted }: PastedTextProps) {
  const { preview } = useTexts().words;
  const texts = useReadingTexts();
  const titleId = useId();
  const [pin, setPin] = useState<'masked' | 'shown'>('masked');
  const shown = ({ kind, text }: Stretch) =>
    kind === 'pin' && pin === 'masked' ? masked(text) : seenText(text);
  return (
    <section style={styles.section} aria-labelledby={titleId}>
      <h2 id={titleId} style={common.subtitle}>
        {texts.pastedText}
      </h2>
      {pasted.findings.pin && (
        <CheckField
          label={preview.showPin}
          checked={pin === 'shown'}
          onChange={(checked) => setPin(checked ? 'shown' : 'masked')}
        />
      )}
      <pre style={styles.text} tabIndex={0} role="group" aria-labelledby={titleId}>
        {markedText(pasted.text, placesOf(pasted)).map((stretch, index) =>
          stretch.kind === 'place' || stretch.kind === 'pin' ? (
            <mark key={index} style={markStyle}>
              {shown(stretch)}
            </mark>
          ) : (
            <span key={index}>{shown(stretch)}</span>
          ),
        )}
      </pre>
    </section>
  );
}
