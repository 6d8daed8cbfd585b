import { Button } from '@fluentui/react-components';
import { common } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import { useTexts } from '../texts';
import { TimesList } from './TimesList';
import { isToAskAgain, timeSentence } from './timeSentence';
import type { WhenProps } from './whenProps';
import { ZonesPart } from './ZonesPart';

export interface TimesShownProps extends WhenProps {
  /** What there is to say of a time that is known. */
  readonly remark?: string | undefined;
}

const styles = {
  // Out of the flow, or there would be a gap where nothing is said.
  silent: { ...common.text, position: 'absolute' },
} as const satisfies Styles;

/**
 * The times of the meeting in all its zones, or why none are printed, and another try where one could help. The
 * sentence stands also while it is empty, so that it is heard when it comes.
 */
export function TimesShown({ screen, when: { zone, time }, services, dispatch, remark }: TimesShownProps) {
  const texts = useTexts();
  const nowMs = Date.parse(services.clock.now());
  const sentence = remark ?? timeSentence(time, texts);
  return (
    <>
      <p style={sentence === '' ? styles.silent : common.text} role="status">
        {sentence}
      </p>
      {isToAskAgain(time) && (
        <div>
          <Button size="small" onClick={() => dispatch({ kind: 'lookWanted' })}>
            {texts.words.look.lookAgain}
          </Button>
        </div>
      )}
      {time.kind === 'known' && <TimesList when={time.when} nowMs={nowMs} />}
      {zone !== undefined && <ZonesPart {...{ screen, organizerZone: zone, time, nowMs, dispatch }} />}
    </>
  );
}
