import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { cutToLength, printable } from '../../core/printable';
import type { PreparedInvitation } from '../../usecases/previewInvitation';
import { common, token } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import type { PreviewFormat } from '../paneState';
import { useTexts } from '../texts';
import { PAPER, previewDocument } from './previewDocument';

export interface PreviewProps {
  readonly roomName: string;
  readonly block: PreparedInvitation['block'];
  readonly format: PreviewFormat;
  readonly onFormat: (format: PreviewFormat) => void;
}

const FORMATS = ['html', 'text'] as const satisfies readonly PreviewFormat[];

const paper = {
  ...PAPER,
  boxSizing: 'border-box',
  width: '100%',
  height: 'clamp(260px, 60vh, 520px)',
  margin: 0,
  border: `1px solid ${token('colorNeutralStroke1')}`,
  borderRadius: token('borderRadiusMedium'),
} as const;

const styles = {
  section: { display: 'flex', flexDirection: 'column', rowGap: token('spacingVerticalS') },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: token('spacingHorizontalM'),
  },
  formats: { display: 'flex', flexWrap: 'wrap', columnGap: token('spacingHorizontalXS') },
  chosen: {
    fontWeight: token('fontWeightSemibold'),
    borderBottom: `2px solid ${token('colorBrandStroke1')}`,
    borderRadius: 0,
  },
  notChosen: { borderBottom: '2px solid transparent', borderRadius: 0 },
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

/** Exactly what will be inserted, in either format. The frame is sandboxed: no scripts, no access to the pane. */
export function Preview({ roomName, block, format, onFormat }: PreviewProps) {
  const headingId = useId();
  const { overview } = useTexts().words;
  const title = overview.previewTitle(cutToLength(printable(roomName), 100));
  const names = { html: overview.formatted, text: overview.plainText } as const;
  return (
    <section style={styles.section} aria-labelledby={headingId}>
      <div style={styles.head}>
        <h2 style={common.subtitle} id={headingId}>
          {overview.preview}
        </h2>
        <div style={styles.formats} role="group" aria-labelledby={headingId}>
          {FORMATS.map((each) => (
            <Button
              key={each}
              size="small"
              appearance="subtle"
              aria-pressed={each === format}
              style={each === format ? styles.chosen : styles.notChosen}
              onClick={() => onFormat(each)}
            >
              {names[each]}
            </Button>
          ))}
        </div>
      </div>
      <p style={common.note}>{overview.previewIntro}</p>
      {format === 'html' ? (
        <iframe style={styles.html} title={title} sandbox="" srcDoc={previewDocument(block.html)} />
      ) : (
        // A keyboard must be able to scroll it and to select in it.
        <pre style={styles.text} role="region" aria-label={title} tabIndex={0}>
          {block.text}
        </pre>
      )}
    </section>
  );
}
