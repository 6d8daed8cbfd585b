import { languages } from '../../core/languages';
import { Button } from '@fluentui/react-components';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { serviceNameOf } from '../../core/invitation/lines';
import { MAX_FIELD_LENGTH } from '../../core/invitation/location';
import { SUBJECT_PLACEHOLDERS, subjectByPattern, unknownPlaceholders } from '../../core/invitation/subject';
import { defaultRoom } from '../../core/room/book';
import { dateNames } from '../../core/meeting/dateNames';
import { localTime } from '../../core/meeting/localTime';
import { invitationLanguages } from '../../usecases/item/prepare';
import { common, token } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import { TextField } from '../TextField';
import { useTexts } from '../texts';
import { SaveLine } from './SaveLine';
import type { SettingProps } from './settingsProps';

const styles = {
  part: { ...common.stack, rowGap: token('spacingVerticalS') },
  title: { margin: 0, fontSize: 'inherit', fontWeight: token('fontWeightSemibold') },
  insert: { ...common.buttons, alignItems: 'center' },
} as const satisfies Styles;

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
  const container = useRef<HTMLDivElement>(null);
  const cursor = useRef<number>(undefined);
  const input = () => container.current?.querySelector('input');
  useLayoutEffect(() => {
    if (cursor.current === undefined) return;
    input()?.focus();
    input()?.setSelectionRange(cursor.current, cursor.current);
    cursor.current = undefined;
  });
  const insert = (placeholder: string) => {
    const [start, end] = [input()?.selectionStart ?? text.length, input()?.selectionEnd ?? text.length];
    const next = text.slice(0, start) + placeholder + text.slice(end);
    if (next.length > MAX_FIELD_LENGTH) return;
    cursor.current = start + placeholder.length;
    type(next);
  };
  return { container, input, insert };
}

/** The pattern by which subjects are made. It is saved by the button or with Enter, and what is typed stays until then. */
export function SubjectPattern(props: SettingProps) {
  const { language, words } = useTexts();
  const { settingsPage } = words;
  const stored = props.book.preferences?.subjectPattern ?? '';
  const [typed, setTyped] = useState<string>();
  const titleId = useId();
  const pattern = typed ?? stored;
  const { container, input, insert } = useInsertion(pattern, setTyped);
  const unknown = unknownPlaceholders(pattern);
  const example = unknown.length === 0 ? exampleOf(pattern, props) : undefined;
  const save = () => {
    const wanted = pattern.trim();
    if (unknown.length > 0) input()?.focus();
    else props.keepPreference('patternChosen', { subjectPattern: wanted === '' ? undefined : wanted });
  };
  return (
    <section aria-labelledby={titleId} style={styles.part}>
      <h3 id={titleId} style={styles.title}>
        {settingsPage.subject}
      </h3>
      <div
        ref={container}
        onKeyDown={({ key, target }) => {
          if (key === 'Enter' && target instanceof HTMLInputElement) save();
        }}
      >
        <TextField
          label={settingsPage.pattern}
          hint={settingsPage.patternHint}
          error={
            unknown.length === 0
              ? undefined
              : settingsPage.unknownPlaceholders(words.list([...new Set(unknown)]))
          }
          name="subjectPattern"
          maxLength={MAX_FIELD_LENGTH}
          value={pattern}
          onChange={setTyped}
        />
      </div>
      <div role="group" aria-label={settingsPage.insert} style={styles.insert}>
        <span aria-hidden="true">{`${settingsPage.insert}${language.invitation.labelEnd}`}</span>
        {SUBJECT_PLACEHOLDERS.map((name) => (
          <Button key={name} size="small" onClick={() => insert(`{${name}}`)}>
            {settingsPage.placeholders[name]}
          </Button>
        ))}
      </div>
      {example !== undefined && <p style={common.note}>{settingsPage.example(example)}</p>}
      <SaveLine
        label={settingsPage.save}
        state={pattern.trim() === stored.trim() ? 'saved' : 'changed'}
        message={props.messageOf('patternChosen')}
        onSave={save}
      />
    </section>
  );
}
