import { Button } from '@fluentui/react-components';
import type { When } from '../../core/meeting/when';
import { useTexts } from '../app/texts';
import { CheckField } from '../controls/fields';
import { attaches } from '../state/meeting';
import type { MessageMeeting } from '../state/meeting';
import { InstantChoice } from './InstantChoice';
import { hasTyped } from './meetingWhen';
import { MessageFields } from './MessageFields';
import { TimesShown } from './TimesShown';
import type { WhenProps } from './TimesShown';

export interface MessageWhenProps extends WhenProps {
  readonly meeting: MessageMeeting;
}

/** A whole day is over when it has ended. The year 202 is the year 2027 of which the last digit is to come. */
const isOver = ({ kind, startMs, endMs }: When, nowMs: number): boolean =>
  startMs > 0 && (kind === 'allDay' ? endMs <= nowMs : startMs < nowMs);

/** The time that a person gives to a message: typed in the organizer's zone, said in all, with a calendar file. */
export function MessageWhen(props: MessageWhenProps) {
  const { room, when, services, meeting, dispatch, actions } = props;
  const { words } = useTexts();
  const { zone, time } = when;
  const nowMs = Date.parse(services.clock.now());
  const isPast = time.kind === 'known' && isOver(time.when, nowMs);
  const { displayLanguage } = services;
  return (
    <>
      {zone !== undefined && <MessageFields {...{ meeting, zone, nowMs, time, displayLanguage, dispatch }} />}
      {zone !== undefined && <InstantChoice {...{ meeting, zone, dispatch }} />}
      <TimesShown {...props} remark={isPast ? words.when.past : undefined} />
      {time.kind === 'known' && services.host === 'outlook' && (
        <CheckField
          label={words.when.attach}
          checked={attaches(meeting)}
          onChange={(checked) => dispatch({ kind: 'calendarFileChosen', wish: checked ? 'attach' : 'leave' })}
        />
      )}
      {hasTyped(meeting) && (
        <div className="row">
          {time.kind === 'known' && (
            <Button size="small" onClick={() => actions.saveCalendar(room)}>
              {words.when.saveFile}
            </Button>
          )}
          <Button size="small" onClick={() => dispatch({ kind: 'meetingCleared' })}>
            {words.when.clear}
          </Button>
        </div>
      )}
    </>
  );
}
