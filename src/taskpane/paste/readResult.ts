import type { Organization } from '../../core/organization/organization';
import { READ_FIELDS } from '../../core/pasted/roomReading';
import { DRAFT_FIELDS } from '../../core/room/draft';
import type { DraftField } from '../../core/room/draft';
import { REQUIRED_FIELDS } from '../../core/room/fields';
import type { Texts } from '../app/texts';
import type { Message } from '../controls/Notice';
import { organizationValue } from '../form/fieldHints';
import type { FormScreen } from '../state/paneState';
import { fieldReading } from './pasted';
import type { FieldReading, FilledInvitation } from './pasted';

const isDoubtful = (reading: FieldReading): boolean =>
  reading.kind === 'differs' || (reading.kind === 'read' && reading.doubts.length > 0);

/**
 * The fields that a person must look at before what was read is saved: those that are in doubt, those that are needed
 * and not there, and those that are wrong. A field that was once to be looked at does not go away while it is mended.
 */
export const fieldsToCheck = ({ faults }: FormScreen, pasted: FilledInvitation): readonly DraftField[] =>
  DRAFT_FIELDS.filter(
    (field) =>
      faults[field] !== undefined ||
      (REQUIRED_FIELDS.includes(field) && pasted.filled[field].trim() === '') ||
      isDoubtful(fieldReading(pasted, pasted.filled, field)),
  );

/**
 * Words in short what a paste came to: why nothing was read, else how much was found, what is to be checked, and what of
 * the first needs the invitation does not say. What the organization adds by itself is not missed.
 * @returns nothing where there is nothing to say
 */
export function readResult(
  screen: FormScreen,
  organization: Organization,
  { words }: Texts,
): Message | undefined {
  const texts = words.reading;
  const { pasting, pasted } = screen;
  if (pasting === 'nothing' || pasting === 'tooLong')
    return { intent: 'warning', text: texts.failures[pasting] };
  if (!pasted) return undefined;
  const named = (fields: readonly DraftField[], word: (fields: string) => string): readonly string[] =>
    fields.length === 0 ? [] : [word(words.list(fields.map((field) => words.fields[field])))];
  const readings = READ_FIELDS.map((field) => ({
    field,
    reading: fieldReading(pasted, pasted.filled, field),
  }));
  const found = readings.filter(({ reading }) => reading.kind === 'read');
  const toCheck = readings.filter(({ reading }) => isDoubtful(reading)).map(({ field }) => field);
  const missing = REQUIRED_FIELDS.filter(
    (field) => pasted.filled[field].trim() === '' && organizationValue(field, organization) === undefined,
  );
  const sentences = [
    ...(pasted.refusedLink ? [texts.refusedLinks[pasted.refusedLink]] : []),
    texts.found(found.length),
    ...named(toCheck, texts.toCheck),
    ...named(missing, texts.missing),
    texts.notSaved,
  ];
  const isGood = toCheck.length === 0 && missing.length === 0 && pasted.refusedLink === undefined;
  return { intent: isGood ? 'success' : 'warning', text: sentences.join(' ') };
}
