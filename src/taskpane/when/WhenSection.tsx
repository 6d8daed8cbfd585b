import { useId } from 'react';
import { openedPart } from '../app/openedPart';
import { useTexts } from '../app/texts';
import { Disclosure } from '../controls/Disclosure';
import { Lazy } from '../controls/lazyPart';
import { TimesShown } from './TimesShown';
import type { WhenProps } from './TimesShown';

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
        <section className="stack" aria-labelledby={headingId}>
          <h2 id={headingId}>{language.invitation.labels.when}</h2>
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
          <Lazy source={openedPart}>{({ MessageWhen }) => <MessageWhen {...props} meeting={meeting} />}</Lazy>
        </Disclosure>
      );
  }
}
