import type { Organization } from '../../core/organization/organization';
import { DRAFT_FIELDS } from '../../core/room/draft';
import type { DraftField } from '../../core/room/draft';
import { useTexts } from '../app/texts';
import { FoldedPart } from '../controls/Disclosure';
import { shownService } from '../controls/shownText';
import { organizationValue } from './fieldHints';

/** Fields that need no eye, each with what stands in it. */
export function FactList({ facts }: { readonly facts: readonly (readonly [DraftField, string])[] }) {
  const { fields } = useTexts().words;
  return (
    <dl className="tight">
      {facts.map(([field, value]) => (
        <div key={field}>
          <dt>{fields[field]}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What the person need not type: the organization's facts, which every invitation has by itself. */
export function KnownFacts({ organization }: { readonly organization: Organization }) {
  const { words } = useTexts();
  const facts = DRAFT_FIELDS.flatMap((field) => {
    const value = organizationValue(field, organization);
    return value === undefined ? [] : [[field, value] as const];
  });
  if (facts.length === 0) return null;
  return (
    <FoldedPart label={words.form.knownFacts(shownService(organization))}>
      <p className="note">{words.form.knownFactsNote}</p>
      <FactList facts={facts} />
    </FoldedPart>
  );
}
