import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { Chunked } from '../chunk';
import { common, token } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import { shownText } from '../shownText';
import { useTexts } from '../texts';
import { zonesChunk } from '../zones/zonesChunk';
import { SaveLine } from './SaveLine';
import type { SettingProps } from './settingsProps';

const styles = {
  part: { ...common.stack, rowGap: token('spacingVerticalS') },
  title: { margin: 0, fontSize: 'inherit', fontWeight: token('fontWeightSemibold') },
} as const satisfies Styles;

/** The zones in which every invitation says its time. They are saved by the button: each save takes Outlook a while. */
export function StandardZones({ book, organization, nowMs, messageOf, keepPreference }: SettingProps) {
  const { settingsPage } = useTexts().words;
  const [wanted, setWanted] = useState<readonly string[]>();
  const titleId = useId();
  // Where the person never chose, the organization's apply.
  const chosen = book.preferences?.timeZones;
  const ofOrganization = organization.timeZones ?? [];
  const stored = chosen ?? ofOrganization;
  const zones = wanted ?? stored;
  const isChanged = zones.join() !== stored.join();
  const useTheirs = () => {
    setWanted(undefined);
    keepPreference('zonesChosen', { timeZones: undefined });
  };
  return (
    <section aria-labelledby={titleId} style={styles.part}>
      <h3 id={titleId} style={styles.title}>
        {settingsPage.timeZones}
      </h3>
      <p style={common.text}>{settingsPage.timeZonesIntro}</p>
      {chosen === undefined && !isChanged && ofOrganization.length > 0 && (
        <p style={common.note}>
          {settingsPage.zonesFromOrganization(shownText(organization.serviceName ?? '') || undefined)}
        </p>
      )}
      <Chunked chunk={zonesChunk}>
        {({ ZonePicker }) => (
          // Whoever travels has another own zone tomorrow: an invitation leaves out what it says anyway.
          <ZonePicker {...{ zones, nowMs }} organizerZone="" span={undefined} onChange={setWanted} />
        )}
      </Chunked>
      <SaveLine
        label={settingsPage.saveZones}
        state={isChanged ? 'changed' : 'saved'}
        message={messageOf('zonesChosen')}
        onSave={() => keepPreference('zonesChosen', { timeZones: zones })}
      />
      {chosen !== undefined && ofOrganization.length > 0 && (
        <div>
          <Button size="small" onClick={useTheirs}>
            {settingsPage.useOrganizationZones}
          </Button>
        </div>
      )}
    </section>
  );
}
