import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode, SubmitEvent } from 'react';
import type { RoomBook } from '../../core/room/book';
import type { DraftField } from '../../core/room/draft';
import type { PaneServices } from '../app/services';
import { useTexts } from '../app/texts';
import { useRequestedFocus } from '../app/useRequestedFocus';
import { Disclosure } from '../controls/Disclosure';
import { Lazy } from '../controls/lazyPart';
import { LiveMessage } from '../controls/Notice';
import { ScreenTitle } from '../controls/ScreenTitle';
import { shownText } from '../controls/shownText';
import { WaitingLine } from '../controls/WaitingLine';
import { saveProblemMessage } from '../work/messages';
import { PastePart } from '../paste/PastePart';
import { fieldsToCheck } from '../paste/readResult';
import { masked } from '../paste/seenText';
import { readingPart } from '../paste/usePaste';
import { PaneLanguage } from '../rooms/PaneLanguage';
import type { PaneEvent } from '../state/paneEvent';
import type { FormScreen } from '../state/paneState';
import { MAIN_FIELDS } from '../state/screens';
import type { PaneActions } from '../work/usePane';
import { AdvancedFields } from './AdvancedFields';
import { FactList, KnownFacts } from './KnownFacts';
import { OfferedRoom } from './OfferedRoom';
import { PinAge } from './PinAge';
import { RoomField } from './RoomField';

export interface RoomFormProps {
  readonly screen: FormScreen;
  readonly book: RoomBook;
  readonly services: PaneServices;
  readonly dispatch: (event: PaneEvent) => void;
  readonly actions: PaneActions;
}

/** The fields, all of them; behind a paste those that need nobody's mending are folded away, and the first are listed. */
function Fields({ screen, services, dispatch }: RoomFormProps) {
  const { form } = useTexts().words;
  const { organization } = services;
  const shown = (field: DraftField) => (
    <RoomField key={field} {...{ field, screen, organization, dispatch }} />
  );
  const { pasted, draft } = screen;
  const folded = (label: string, children: ReactNode) => (
    <Disclosure
      {...{ label, children }}
      state={screen.advanced}
      onToggle={() => dispatch({ kind: 'advancedToggled' })}
    />
  );
  if (!pasted)
    return (
      <>
        {MAIN_FIELDS.map(shown)}
        {screen.room && <PinAge room={screen.room} portalUrl={organization.portalUrl} />}
        <div className="tight">
          {screen.purpose !== 'edit' && <KnownFacts organization={organization} />}
          {folded(form.advanced, <AdvancedFields {...{ screen, organization, dispatch }} />)}
        </div>
      </>
    );
  const toCheck = fieldsToCheck(screen, pasted);
  const others = MAIN_FIELDS.filter((field) => !toCheck.includes(field));
  const facts = others.flatMap((field) => {
    const value = shownText(draft[field], 200);
    return value === '' ? [] : [[field, field === 'pin' ? masked(value) : value] as const];
  });
  return (
    <>
      {toCheck.map(shown)}
      {screen.advanced === 'folded' && <FactList facts={facts} />}
      {folded(
        form.details,
        <>
          {others.map(shown)}
          <AdvancedFields {...{ screen, organization, dispatch }} except={toCheck} />
          <Lazy source={readingPart}>{({ PastedText }) => <PastedText pasted={pasted} />}</Lazy>
        </>,
      )}
    </>
  );
}

/**
 * The form for one room: the first one, a further one, or one that is edited. Whatever happens, what was typed stays.
 * On the first run one press saves the room and adds it to the open item, and rooms may come from a file.
 */
export function RoomForm(props: RoomFormProps) {
  const { screen, book, services, dispatch, actions } = props;
  const texts = useTexts();
  const { form } = texts.words;
  const titleId = useId();
  const container = useRequestedFocus<HTMLFormElement>(screen.focus);
  const { purpose, problem, behind } = screen;
  const isSaving = screen.activity === 'saving';
  const titles = { first: form.setUpTitle, new: form.newTitle, edit: form.editTitle } as const;
  const submits = purpose === 'first' && services.host === 'outlook' ? 'add' : 'stay';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    actions.save(submits);
  };
  return (
    <form ref={container} className="stack" aria-labelledby={titleId} noValidate onSubmit={submit}>
      <ScreenTitle id={titleId} isBusy={isSaving} onBack={behind && (() => dispatch({ kind: 'wentBack' }))}>
        {titles[purpose]}
      </ScreenTitle>
      {screen.draft.owner !== '' && screen.advanced === 'folded' && (
        <p className="note">{`${texts.words.fields.owner} ${shownText(screen.draft.owner, 100)}`}</p>
      )}
      {submits === 'add' && !screen.pasted && <p>{form.setUpIntro}</p>}
      <OfferedRoom {...{ screen, dispatch }} />
      {purpose !== 'edit' && <PastePart {...{ screen, dispatch }} organization={services.organization} />}
      <Fields {...props} />
      <div className="foot stack">
        <LiveMessage message={problem && saveProblemMessage(problem, texts)} />
        <WaitingLine
          activity={{ kind: isSaving ? 'running' : 'idle' }}
          onStop={() => dispatch({ kind: 'saveStopped' })}
        />
        <div className="row">
          <Button type="submit" appearance="primary" aria-disabled={isSaving}>
            {isSaving ? form.saving : submits === 'add' ? form.saveAndAdd : form.save}
          </Button>
          {submits === 'add' && (
            <Button disabledFocusable={isSaving} onClick={() => actions.save('stay')}>
              {form.save}
            </Button>
          )}
        </div>
      </div>
      {purpose === 'first' && (
        <section className="stack">
          <Button
            className="start"
            data-focus="transfer"
            onClick={() => dispatch({ kind: 'transferOpened' })}
          >
            {form.importRooms}
          </Button>
          <PaneLanguage
            chosen={book.preferences?.uiLanguage}
            isBusy={screen.awaits?.keep !== undefined}
            keep={actions.keep}
          />
        </section>
      )}
    </form>
  );
}
