import { whenRows } from '../../core/meeting/when';
import { Chunked } from '../chunk';
import { Disclosure } from '../Disclosure';
import type { PaneEvent } from '../state/paneEvent';
import type { InvitationScreen } from '../state/paneState';
import { zonesChunk } from '../zones/zonesChunk';
import { useTexts } from '../texts';
import type { MeetingTime } from './meetingWhen';

export interface ZonesPartProps {
  readonly screen: InvitationScreen;
  readonly organizerZone: string;
  readonly time: MeetingTime;
  readonly nowMs: number;
  readonly dispatch: (event: PaneEvent) => void;
}

/** The choice of further zones for this invitation. */
export function ZonesPart({ screen, organizerZone, time, nowMs, dispatch }: ZonesPartProps) {
  const { words } = useTexts();
  const [span] = time.kind === 'known' ? whenRows(time.when) : [];
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
            organizerZone={organizerZone}
            span={span}
            nowMs={nowMs}
            onChange={(zones) => dispatch({ kind: 'choicesChanged', changed: { zones } })}
          />
        )}
      </Chunked>
    </Disclosure>
  );
}
