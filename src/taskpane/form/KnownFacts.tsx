import type { Organization } from '../../core/organization';
import { DRAFT_FIELDS } from '../../core/room/draft';
import { common, token } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import { shownText } from '../shownText';
import { useTexts } from '../texts';
import { organizationValue } from './fieldHints';

export interface KnownFactsProps {
  readonly organization: Organization;
}

const styles = {
  box: {
    padding: token('spacingHorizontalM'),
    border: `1px solid ${token('colorNeutralStroke1')}`,
    borderRadius: token('borderRadiusMedium'),
  },
  list: { margin: `${token('spacingVerticalS')} 0` },
  name: { fontWeight: token('fontWeightSemibold') },
  value: { margin: `0 0 ${token('spacingVerticalXS')}`, overflowWrap: 'anywhere' },
} as const satisfies Styles;

/** What the person need not type: the organization's facts, which every invitation has by itself. */
export function KnownFacts({ organization }: KnownFactsProps) {
  const { language, words } = useTexts();
  const facts = DRAFT_FIELDS.flatMap((field) => {
    const value = organizationValue(field, organization);
    return value === undefined ? [] : [{ field, value }];
  });
  if (facts.length === 0) return null;
  return (
    <section style={styles.box}>
      <h2 style={common.subtitle}>
        {words.form.knownFacts(shownText(organization.serviceName ?? '') || undefined)}
      </h2>
      <dl style={styles.list}>
        {facts.map(({ field, value }) => (
          <div key={field}>
            <dt style={styles.name}>{language.fields[field]}</dt>
            <dd style={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      <p style={common.note}>{words.form.knownFactsNote}</p>
    </section>
  );
}
