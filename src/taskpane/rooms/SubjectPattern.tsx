import { Button } from '@fluentui/react-components';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { languages } from '../../core/languages';
import { serviceNameOf } from '../../core/invitation/lines';
import { MAX_FIELD_LENGTH } from '../../core/invitation/itemFields/location';
import {
  SUBJECT_PLACEHOLDERS,
  subjectByPattern,
  unknownPlaceholders,
} from '../../core/invitation/itemFields/subject';
import { defaultRoom } from '../../core/room/book';
import { dateNames } from '../../core/meeting/rows/dateNames';
import { localTime } from '../../core/meeting/localTime';
import { invitationLanguages } from '../../usecases/item/prepare';
import { useTexts } from '../app/texts';
import { TextField } from '../controls/fields';
import { LiveMessage } from '../controls/Notice';
import type { SettingProps } from './settingsProps';
import { useSavedAsChanged } from './useSavedAsChanged';

/** The subject that the pattern gives for the default room, were the meeting today. */
function exampleOf(pattern: string, { book, organization, displayLanguage, nowMs }: SettingProps) {
  const room = defaultRoom(book);
  if (!room) return undefined;
  const [{ tag, invitation }] = invitationLanguages(book.preferences, displayLanguage, organization);
  const { year, month, day } = localTime(nowMs, -new Date(nowMs).getTimezoneOffset());
  const date = languages[tag].when.date(
    String(day),
    dateNames(Date.UTC(year, month - 1, day), tag).month,
    String(year),
  );
  const facts = { room: room.name, service: serviceNameOf(room, organization), date };
  return subjectByPattern(pattern, facts, invitation);
}

/** Where a placeholder goes: over what is selected in the field. */
function useInsertion(text: string, type: (text: string) => void) {
  const input = useRef<HTMLInputElement>(null);
  const cursor = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (cursor.current === undefined) return;
    input.current?.focus();
    input.current?.setSelectionRange(cursor.current, cursor.current);
    cursor.current = undefined;
  });
  const insert = (placeholder: string) => {
    const start = input.current?.selectionStart ?? text.length;
    const end = input.current?.selectionEnd ?? text.length;
    const next = text.slice(0, start) + placeholder + text.slice(end);
    if (next.length > MAX_FIELD_LENGTH) return;
    cursor.current = start + placeholder.length;
    type(next);
  };
  return { input, insert };
}

/**
 * The pattern by which subjects are made. It is saved when the field is left for something else than its own buttons,
 * and with Enter. A placeholder that nobody knows is in doubt and no error: subjects have it as it is typed.
 */
export function SubjectPattern(props: SettingProps) {
  const { language, words } = useTexts();
  const { settingsPage } = words;
  const stored = props.book.preferences?.subjectPattern ?? '';
  const [typed, setTyped] = useState<string>();
  const titleId = useId();
  const pattern = typed ?? stored;
  const saved = useSavedAsChanged([stored], props.isBusy, ([subjectPattern = '']) =>
    props.keepPreference('patternChosen', { subjectPattern: subjectPattern || undefined }),
  );
  const { input, insert } = useInsertion(pattern, setTyped);
  const unknown = unknownPlaceholders(pattern);
  const example = exampleOf(pattern, props);
  const wanted = pattern.trim();
  const save = () => {
    if (saved.value[0] === wanted) saved.saveAgain();
    else saved.change([wanted]);
  };
  return (
    <section
      aria-labelledby={titleId}
      className="stack"
      onKeyDown={({ key, target }) => {
        if (key === 'Enter' && target === input.current) save();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget) && wanted !== stored.trim()) save();
      }}
    >
      <h3 id={titleId}>{settingsPage.subject}</h3>
      <TextField
        label={settingsPage.pattern}
        hint={settingsPage.patternHint}
        doubts={unknown.length > 0 && settingsPage.unknownPlaceholders(words.list([...new Set(unknown)]))}
        name="subjectPattern"
        maxLength={MAX_FIELD_LENGTH}
        value={pattern}
        inputRef={input}
        onChange={setTyped}
      />
      <div role="group" aria-label={settingsPage.insert} className="row">
        <span aria-hidden="true">{`${settingsPage.insert}${language.invitation.labelEnd}`}</span>
        {SUBJECT_PLACEHOLDERS.map((name) => (
          <Button key={name} size="small" onClick={() => insert(`{${name}}`)}>
            {settingsPage.placeholders[name]}
          </Button>
        ))}
      </div>
      {example !== undefined && <p className="note">{settingsPage.example(example)}</p>}
      <LiveMessage message={props.messageOf('patternChosen')} />
    </section>
  );
}
