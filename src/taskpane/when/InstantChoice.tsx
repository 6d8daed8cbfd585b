import { useId } from 'react';
import { offsetMinutes } from '../../core/meeting/localTime';
import { utcOffset } from '../../core/meeting/whenRow';
import { Bar } from '../Bar';
import { common, token } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import type { MessageMeeting } from '../state/meeting';
import type { PaneEvent } from '../state/paneEvent';
import { useTexts } from '../texts';
import { twoInstantsOf } from './typedTime';

export interface InstantChoiceProps {
  readonly meeting: MessageMeeting;
  /** The organizer's, an IANA name. */
  readonly zone: string;
  readonly dispatch: (event: PaneEvent) => void;
}

const styles = {
  choice: {
    display: 'flex',
    columnGap: token('spacingHorizontalS'),
    padding: `${token('spacingVerticalXS')} 0`,
  },
} as const satisfies Styles;

/** Asked where the clocks are changed at the typed time, so that it comes twice or never: both instants by name. */
export function InstantChoice({ meeting, zone, dispatch }: InstantChoiceProps) {
  const { language, words } = useTexts();
  const id = useId();
  const { typed } = meeting;
  const instants = twoInstantsOf(typed, zone);
  const locale = language.tag === 'en' ? 'en-GB' : language.tag;
  const nameOf = (ms: number) => {
    const clock = new Intl.DateTimeFormat(locale, {
      timeZone: zone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    return `${clock.format(ms)} (${utcOffset(offsetMinutes(ms, zone))})`;
  };
  if (!instants) return null;
  return (
    <Bar intent="warning">
      <div role="radiogroup" aria-labelledby={id}>
        <p id={id} style={common.text}>
          {words.when.twoInstants[instants.code](typed.time)}
        </p>
        {(['earlier', 'later'] as const).map((instant) => (
          <label key={instant} style={styles.choice}>
            <input
              type="radio"
              name={id}
              checked={typed.instant === instant}
              onChange={() => dispatch({ kind: 'meetingTyped', changed: { instant } })}
            />
            {nameOf(instants[`${instant}Ms`])}
          </label>
        ))}
      </div>
    </Bar>
  );
}
