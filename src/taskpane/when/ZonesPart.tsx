import { Chunked } from '../chunk';
import { Disclosure } from '../Disclosure';
import type { PaneEvent } from '../state/paneEvent';
import type { InvitationScreen } from '../state/paneState';
import { zonesChunk } from '../zones/zonesChunk';
import { useTexts } from '../texts';
import type { MeetingTime, OwnClock } from './meetingWhen';

export interface ZonesPartProps {
  readonly screen: InvitationScreen;
  readonly clock: OwnClock;
  readonly time: MeetingTime;
  readonly nowMs: number;
  readonly dispatch: (event: PaneEvent) => void;
}

/** The choice of further zones for this invitation. */
export function ZonesPart({ screen, clock, time, nowMs, dispatch }: ZonesPartProps) {
  const { words } = useTexts();
  const [span] = time.kind === 'known' ? clock.part.whenRows(time.when) : [];
  return (
    <Disclosure
      label={words.when.zones}
      state={screen.zones}
      onToggle={() => dispatch({ kind: 'zonesToggled' })}
    >
      <Chunked chunk={zonesChunk}>
        {({ ZonePicker }) => (
          <ZonePicker
            zones={screen.choices.zones}
            organizerZone={clock.zone}
            span={span}
            nowMs={nowMs}
            onChange={(zones) => dispatch({ kind: 'choicesChanged', changed: { zones } })}
          />
        )}
      </Chunked>
    </Disclosure>
  );
}
