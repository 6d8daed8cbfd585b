import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { dateLocale } from '../../core/languages/tags';
import { offsetMinutes } from '../../core/meeting/localTime';
import { utcOffset } from '../../core/meeting/rows/whenRow';
import { useTexts } from '../app/texts';
import type { MessageMeeting } from '../state/meeting';
import type { PaneEvent } from '../state/paneEvent';
import { twoInstantsOf } from './typedTime';

export interface InstantChoiceProps {
  readonly meeting: MessageMeeting;
  /** The organizer's, an IANA name. */
  readonly zone: string;
  readonly dispatch: (event: PaneEvent) => void;
}

/** Asked where the clocks are changed at the typed time, so that it comes twice or never: both instants by name. */
export function InstantChoice({ meeting, zone, dispatch }: InstantChoiceProps) {
  const { language, words } = useTexts();
  const { typed } = meeting;
  const instants = twoInstantsOf(typed, zone);
  if (!instants) return null;
  const clock = new Intl.DateTimeFormat(dateLocale(language.tag), {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (
    <Field label={words.when.twoInstants[instants.code](typed.time)}>
      <RadioGroup
        value={typed.instant ?? ''}
        onChange={(_event, { value }) =>
          dispatch({
            kind: 'meetingTyped',
            changed: { instant: value === 'earlier' ? 'earlier' : 'later' },
          })
        }
      >
        {(['earlier', 'later'] as const).map((instant) => {
          const ms = instants[`${instant}Ms`];
          const name = `${clock.format(ms)} (${utcOffset(offsetMinutes(ms, zone))})`;
          return <Radio key={instant} value={instant} label={name} />;
        })}
      </RadioGroup>
    </Field>
  );
}
