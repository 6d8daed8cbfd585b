import type { Theme } from '@fluentui/react-components';
import type { CSSProperties } from 'react';

/** The styles of one file: plain objects, see {@link token} for the values. */
export type Styles = Readonly<Record<string, CSSProperties>>;

/**
 * A value of the theme that is in force. The pane styles its few boxes with these alone: Fluent's `makeStyles` and
 * `tokens` would add a style compiler and a table of 12 KB (gzip) to the first view.
 */
export const token = (name: keyof Theme): string => `var(--${name})`;

/** The headings, texts and lists of boxes that every screen is made of. */
export const common = {
  title: {
    margin: 0,
    fontSize: token('fontSizeBase500'),
    lineHeight: token('lineHeightBase500'),
    fontWeight: token('fontWeightSemibold'),
    overflowWrap: 'anywhere',
  },
  subtitle: {
    margin: 0,
    fontSize: token('fontSizeBase400'),
    lineHeight: token('lineHeightBase400'),
    fontWeight: token('fontWeightSemibold'),
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  note: {
    margin: 0,
    fontSize: token('fontSizeBase200'),
    lineHeight: token('lineHeightBase200'),
    color: token('colorNeutralForeground2'),
    overflowWrap: 'anywhere',
  },
  stack: { display: 'flex', flexDirection: 'column', rowGap: token('spacingVerticalM') },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: token('spacingHorizontalS') },
  link: { color: token('colorBrandForegroundLink'), overflowWrap: 'anywhere' },
} as const satisfies Styles;
