import type { Organization } from '../../core/organization';
import { READ_FIELDS } from '../../core/pasted/roomReading';
import { organizationValue } from '../form/fieldHints';
import type { Message } from '../LiveMessage';
import type { FormScreen } from '../state/paneState';
import { fieldReading } from '../state/pasted';
import type { Texts } from '../texts';

/**
 * Words what a paste came to: why nothing was read, else what was filled in, what is to be checked and what the
 * invitation does not say. What the organization adds by itself is not missed.
 * @returns nothing where there is nothing to say
 */
export function pasteMessage(
  { pasting, pasted }: FormScreen,
  organization: Organization,
  { language, words }: Texts,
): Message | undefined {
  const texts = words.reading;
  if (pasting === 'nothing' || pasting === 'tooLong')
    return { intent: 'warning', text: texts.failures[pasting] };
  if (!pasted) return undefined;
  const readings = READ_FIELDS.map((field) => ({
    field,
    reading: fieldReading(pasted, pasted.filled, field),
  }));
  const named = (chosen: typeof readings, word: (fields: string) => string): readonly string[] =>
    chosen.length === 0 ? [] : [word(words.list(chosen.map(({ field }) => language.fields[field])))];
  const isDoubtful = ({ reading }: (typeof readings)[number]) =>
    reading.kind === 'differs' || (reading.kind === 'read' && reading.doubts.length > 0);
  const toCheck = readings.filter(isDoubtful);
  const sentences = [
    ...(pasted.refusedLink ? [texts.refusedLinks[pasted.refusedLink]] : []),
    ...named(
      readings.filter(({ reading }) => reading.kind === 'read'),
      texts.filledIn,
    ),
    ...named(toCheck, texts.toCheck),
    ...named(
      readings.filter(
        ({ field, reading }) =>
          reading.kind === 'missing' && organizationValue(field, organization) === undefined,
      ),
      texts.missing,
    ),
  ];
  const isUnsure = toCheck.length > 0 || pasted.refusedLink !== undefined;
  return { intent: isUnsure ? 'warning' : 'success', text: sentences.join('\n') };
}
