import { Button } from '@fluentui/react-components';
import type { Room } from '../../core/room/room';
import { whenRows } from '../../core/meeting/when';
import { wordRhythm } from '../../core/meeting/rows/rhythmPhrase';
import type { When } from '../../core/meeting/when';
import type { PaneServices } from '../app/services';
import { useTexts } from '../app/texts';
import type { Texts } from '../app/texts';
import { Disclosure } from '../controls/Disclosure';
import { Lazy } from '../controls/lazyPart';
import type { PaneEvent } from '../state/paneEvent';
import type { InvitationScreen } from '../state/paneState';
import type { PaneActions } from '../work/usePane';
import { useZoneHints, zonesPart } from '../zones/zonesPart';
import type { MeetingTime, MeetingWhen } from './meetingWhen';
import { shownRow } from './shownRow';

/** What the parts that show and change the time of the meeting need. */
export interface WhenProps {
  readonly screen: InvitationScreen;
  readonly room: Room;
  readonly when: MeetingWhen;
  readonly services: PaneServices;
  readonly dispatch: (event: PaneEvent) => void;
  readonly actions: PaneActions;
}

export interface TimesShownProps extends WhenProps {
  /** What there is to say of a time that is known. */
  readonly remark?: string | undefined;
}

/** Says why no time is printed, or what is still needed; empty where there is a time, or none is wanted. */
const timeSentence = ({ kind }: MeetingTime, { words: { when } }: Texts): string =>
  kind === 'known' || kind === 'none' ? '' : when.problems[kind];

/** Whether another look at the item could help. */
const isToAskAgain = ({ kind }: MeetingTime): boolean => kind === 'notSaid' || kind === 'seriesUnknown';

interface TimesListProps {
  readonly when: When;
  readonly nowMs: number;
  /** `own`: without the further zones, as these stand in the picker. */
  readonly extent: 'own' | 'all';
}

/** The time in the organizer's zone and in the chosen ones, shorter than the invitation says it, with hints. */
function TimesList({ when, nowMs, extent }: TimesListProps) {
  const texts = useTexts();
  const rows = whenRows(when);
  const hints = useZoneHints(rows, texts);
  return (
    <>
      {when.series === 'first' && (
        <p className="note">
          {texts.words.when.firstOfSeries}
          {when.rhythm && ` · ${wordRhythm(when.rhythm, texts.language.when)}`}
        </p>
      )}
      <ul className="tight" aria-label={texts.language.invitation.labels.when}>
        {(extent === 'own' ? rows.slice(0, 1) : rows).map((row) => {
          const { place, time } = shownRow(row, nowMs, texts);
          const hint = hints.get(row.zone);
          return (
            <li key={row.zone} className="lines">
              <span>
                <span className="strong">{place}</span>
                {hint !== undefined && ` · ${hint}`}
              </span>
              <span className="note">{time}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/**
 * The times of the meeting in all its zones, or why none are printed, another try where one could help, and the choice
 * of zones. The sentence stands also while it is empty, so that it is heard when it comes.
 */
export function TimesShown({ screen, when: { zone, time }, services, dispatch, remark }: TimesShownProps) {
  const texts = useTexts();
  const nowMs = Date.parse(services.clock.now());
  const sentence = remark ?? timeSentence(time, texts);
  const [span] = time.kind === 'known' ? whenRows(time.when) : [];
  return (
    <>
      <p role="status">{sentence}</p>
      {isToAskAgain(time) && (
        <Button size="small" className="start" onClick={() => dispatch({ kind: 'lookWanted' })}>
          {texts.words.look.lookAgain}
        </Button>
      )}
      {time.kind === 'known' && (
        <TimesList when={time.when} nowMs={nowMs} extent={screen.zones === 'unfolded' ? 'own' : 'all'} />
      )}
      {zone !== undefined && (
        <Disclosure
          label={texts.words.when.zones}
          state={screen.zones}
          heading="h3"
          onToggle={() => dispatch({ kind: 'zonesToggled' })}
        >
          <Lazy source={zonesPart}>
            {({ ZonePicker }) => (
              <ZonePicker
                {...{ span, nowMs }}
                zones={screen.choices.zones}
                organizerZone={zone}
                onChange={(zones) => dispatch({ kind: 'choicesChanged', changed: { zones } })}
              />
            )}
          </Lazy>
        </Disclosure>
      )}
    </>
  );
}
