import {
  CheckmarkCircleFilled,
  DiamondDismissFilled,
  InfoFilled,
  WarningFilled,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { token } from './fluentStyles';
import type { Styles } from './fluentStyles';

export type Intent = 'success' | 'info' | 'warning' | 'error';

export interface BarProps {
  readonly intent: Intent;
  readonly children: ReactNode;
}

const LOOKS = {
  success: {
    Icon: CheckmarkCircleFilled,
    icon: 'colorStatusSuccessForeground1',
    border: 'colorStatusSuccessBorder1',
    background: 'colorStatusSuccessBackground1',
  },
  info: {
    Icon: InfoFilled,
    icon: 'colorNeutralForeground3',
    border: 'colorNeutralStroke1',
    background: 'colorNeutralBackground3',
  },
  warning: {
    Icon: WarningFilled,
    icon: 'colorStatusWarningForeground3',
    border: 'colorStatusWarningBorder1',
    background: 'colorStatusWarningBackground1',
  },
  error: {
    Icon: DiamondDismissFilled,
    icon: 'colorStatusDangerForeground1',
    border: 'colorStatusDangerBorder1',
    background: 'colorStatusDangerBackground1',
  },
} as const;

const styles = {
  bar: {
    display: 'flex',
    columnGap: token('spacingHorizontalS'),
    padding: `${token('spacingVerticalS')} ${token('spacingHorizontalM')}`,
    borderStyle: 'solid',
    borderWidth: token('strokeWidthThin'),
    borderRadius: token('borderRadiusMedium'),
  },
  icon: { flexShrink: 0, fontSize: '20px', lineHeight: 0 },
  body: { minWidth: 0, flexGrow: 1, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
} as const satisfies Styles;

/**
 * A sentence that stands out: the colours and icons of Fluent's message bar, whose measuring and animating would cost
 * 3 KB (gzip) of the first view.
 */
export function Bar({ intent, children }: BarProps) {
  const { Icon, icon, border, background } = LOOKS[intent];
  return (
    <div style={{ ...styles.bar, borderColor: token(border), backgroundColor: token(background) }}>
      <span style={{ ...styles.icon, color: token(icon) }}>
        <Icon />
      </span>
      <div style={styles.body}>{children}</div>
    </div>
  );
}
