import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { useTexts } from '../app/texts';
import { Lazy } from '../controls/lazyPart';
import { LiveMessage } from '../controls/Notice';
import { shownService } from '../controls/shownText';
import { zonesPart } from '../zones/zonesPart';
import type { SettingProps } from './settingsProps';
import { useSavedAsChanged } from './useSavedAsChanged';

/** The zones in which every invitation says its time. */
export function StandardZones(props: SettingProps) {
  const { book, organization, nowMs, isBusy, messageOf, keepPreference } = props;
  const { settingsPage, parts } = useTexts().words;
  const titleId = useId();
  // Where the person never chose, the organization's apply.
  const chosen = book.preferences?.timeZones;
  const ofOrganization = organization.timeZones ?? [];
  const zones = useSavedAsChanged(chosen ?? ofOrganization, isBusy, (timeZones) =>
    keepPreference('zonesChosen', { timeZones }),
  );
  const message = messageOf('zonesChosen');
  const useTheirs = () => {
    zones.change(ofOrganization);
    keepPreference('zonesChosen', { timeZones: undefined });
  };
  return (
    <section aria-labelledby={titleId} className="stack">
      <h3 id={titleId}>{settingsPage.timeZones}</h3>
      <p>{settingsPage.timeZonesIntro}</p>
      {chosen === undefined && ofOrganization.length > 0 && (
        <p className="note">{settingsPage.zonesFromOrganization(shownService(organization))}</p>
      )}
      <Lazy source={zonesPart}>
        {({ ZonePicker }) => (
          // Whoever travels has another own zone tomorrow: an invitation leaves out what it says anyway.
          <ZonePicker
            zones={zones.value}
            nowMs={nowMs}
            organizerZone=""
            span={undefined}
            onChange={zones.change}
          />
        )}
      </Lazy>
      <LiveMessage
        message={message}
        actions={
          message &&
          message.intent !== 'success' && (
            <Button size="small" onClick={zones.saveAgain}>
              {parts.tryAgain}
            </Button>
          )
        }
      />
      {chosen !== undefined && ofOrganization.length > 0 && (
        <Button size="small" className="start" onClick={useTheirs}>
          {settingsPage.useOrganizationZones}
        </Button>
      )}
    </section>
  );
}
