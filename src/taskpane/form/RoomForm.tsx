import { useId } from 'react';
import type { SubmitEvent } from 'react';
import type { Organization } from '../../core/organization';
import { Chunked } from '../chunk';
import { Disclosure } from '../Disclosure';
import { common } from '../fluentStyles';
import { LiveMessage } from '../LiveMessage';
import { saveProblemMessage } from '../messages';
import { PastePart } from '../paste/PastePart';
import { readingChunk } from '../paste/readingChunk';
import type { PaneHost } from '../services';
import type { PaneEvent } from '../state/paneEvent';
import type { FormScreen } from '../state/paneState';
import { MAIN_FIELDS } from '../state/screens';
import { useTexts } from '../texts';
import type { PaneActions } from '../usePane';
import { useRequestedFocus } from '../useRequestedFocus';
import { WaitingLine } from '../WaitingLine';
import { AdvancedFields } from './AdvancedFields';
import { FormButtons } from './FormButtons';
import { FormIntro } from './FormIntro';
import { KnownFacts } from './KnownFacts';
import { PinAge } from './PinAge';
import { RoomField } from './RoomField';

export interface RoomFormProps {
  readonly screen: FormScreen;
  readonly organization: Organization;
  readonly host: PaneHost;
  readonly dispatch: (event: PaneEvent) => void;
  readonly save: PaneActions['save'];
}

/**
 * The form for one room: the first one, a further one, or one that is edited. Whatever happens, what was typed stays.
 * On the first run one press saves the room and adds it to the open item.
 */
export function RoomForm({ screen, organization, host, dispatch, save }: RoomFormProps) {
  const texts = useTexts();
  const { form } = texts.words;
  const titleId = useId();
  const container = useRequestedFocus<HTMLFormElement>(screen.focus);
  const { purpose, activity, problem, room, pasted } = screen;
  const addsAtOnce = purpose === 'first' && host === 'outlook';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    save(screen, addsAtOnce ? 'add' : 'stay');
  };
  return (
    <form ref={container} style={common.stack} aria-labelledby={titleId} noValidate onSubmit={submit}>
      <FormIntro titleId={titleId} purpose={purpose} />
      {purpose !== 'edit' && <PastePart {...{ screen, organization, dispatch }} />}
      {MAIN_FIELDS.map((field) => (
        <RoomField key={field} {...{ field, screen, organization, dispatch }} />
      ))}
      {room && <PinAge room={room} portalUrl={organization.portalUrl} />}
      {purpose !== 'edit' && <KnownFacts organization={organization} />}
      <Disclosure
        label={form.advanced}
        state={screen.advanced}
        onToggle={() => dispatch({ kind: 'advancedToggled' })}
      >
        <AdvancedFields {...{ screen, organization, dispatch }} />
      </Disclosure>
      {pasted && <Chunked chunk={readingChunk}>{({ PastedText }) => <PastedText pasted={pasted} />}</Chunked>}
      <LiveMessage message={problem && saveProblemMessage(problem, texts)} />
      <WaitingLine
        activity={{ kind: activity === 'saving' ? 'running' : 'idle' }}
        onStop={() => dispatch({ kind: 'saveStopped' })}
      />
      <FormButtons {...{ screen, dispatch, save }} submits={addsAtOnce ? 'add' : 'stay'} />
    </form>
  );
}
