import { token } from './fluentStyles';
import type { Styles } from './fluentStyles';

const plain = {
  boxSizing: 'border-box',
  width: '100%',
  minWidth: 0,
  minHeight: '32px',
  font: 'inherit',
  color: token('colorNeutralForeground1'),
  backgroundColor: token('colorNeutralBackground1'),
  border: `1px solid ${token('colorNeutralStroke1')}`,
  borderBlockEndColor: token('colorNeutralStrokeAccessible'),
  borderRadius: token('borderRadiusMedium'),
} as const satisfies Styles[string];

/**
 * The box of everything that is typed into or chosen from, as Fluent draws it. Its class is `fieldBox`, by which
 * taskpane.html shows the keyboard's place.
 */
export const fieldBox = {
  plain,
  invalid: { ...plain, borderColor: token('colorPaletteRedBorder2') },
} as const satisfies Styles;
