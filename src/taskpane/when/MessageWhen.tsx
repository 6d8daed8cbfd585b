import { Button } from '@fluentui/react-components';
import type { When } from '../../core/meeting/when';
import { CheckField } from '../CheckField';
import { common, token } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import { attaches } from '../state/meeting';
import type { MessageMeeting } from '../state/meeting';
import { useTexts } from '../texts';
import { InstantChoice } from './InstantChoice';
import { hasTyped } from './meetingWhen';
import { MessageFields } from './MessageFields';
import { TimesShown } from './TimesShown';
import type { WhenProps } from './whenProps';

export interface MessageWhenProps extends WhenProps {
  readonly meeting: MessageMeeting;
}

const styles = { part: { ...common.stack, rowGap: token('spacingVerticalS') } } as const satisfies Styles;

/** A whole day is over when it has ended. The year 202 is the year 2027 of which the last digit is to come. */
const isOver = ({ kind, startMs, endMs }: When, nowMs: number): boolean =>
  startMs > 0 && (kind === 'allDay' ? endMs <= nowMs : startMs < nowMs);

/** The time that a person gives to a message: typed in the organizer's zone, said in all, with a calendar file. */
export function MessageWhen(props: MessageWhenProps) {
  const { screen, room, when, services, meeting, dispatch, actions } = props;
  const { words } = useTexts();
  const { zone, time } = when;
  const nowMs = Date.parse(services.clock.now());
  const isPast = time.kind === 'known' && isOver(time.when, nowMs);
  const isTyped = hasTyped(meeting);
  return (
    <div style={styles.part}>
      {zone !== undefined && <MessageFields {...{ meeting, zone, nowMs, time, dispatch }} />}
      {zone !== undefined && <InstantChoice {...{ meeting, zone, dispatch }} />}
      <TimesShown {...props} remark={isPast ? words.when.past : undefined} />
      {time.kind === 'known' && services.host === 'outlook' && (
        <CheckField
          label={words.when.attach}
          checked={attaches(meeting)}
          onChange={(checked) => dispatch({ kind: 'calendarFileChosen', wish: checked ? 'attach' : 'leave' })}
        />
      )}
      {isTyped && (
        <div style={common.buttons}>
          {time.kind === 'known' && (
            <Button size="small" onClick={() => actions.saveCalendar(screen, room)}>
              {words.when.saveFile}
            </Button>
          )}
          <Button size="small" onClick={() => dispatch({ kind: 'meetingCleared' })}>
            {words.when.clear}
          </Button>
        </div>
      )}
    </div>
  );
}
