import { useId } from 'react';
import { Disclosure } from '../Disclosure';
import { common, token } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import { useTexts } from '../texts';
import { MessageWhen } from './MessageWhen';
import { TimesShown } from './TimesShown';
import type { WhenProps } from './whenProps';

const styles = { part: { ...common.stack, rowGap: token('spacingVerticalS') } } as const satisfies Styles;

/** The time of the meeting: an appointment has one; to a message the person can give one. */
export function WhenSection(props: WhenProps) {
  const { language, words } = useTexts();
  const headingId = useId();
  const { meeting } = props.screen;
  switch (meeting.kind) {
    case 'none':
      return null;
    case 'appointment':
      return (
        <section style={styles.part} aria-labelledby={headingId}>
          <h2 id={headingId} style={common.subtitle}>
            {language.invitation.labels.when}
          </h2>
          <TimesShown {...props} />
        </section>
      );
    case 'message':
      return (
        <Disclosure
          label={words.when.fields}
          state={meeting.fields}
          onToggle={() => props.dispatch({ kind: 'meetingFieldsToggled' })}
        >
          <MessageWhen {...props} meeting={meeting} />
        </Disclosure>
      );
  }
}
