import { describe, expect, test } from '@jest/globals';
import { sampleInvitations } from './invitations';
import type { SampleInvitation, SamplePart } from './invitations';

/** Holds the samples from the field to what their README says of them. The reader has no part in it. */
const LANGUAGES = ['da', 'de', 'en', 'es', 'fr', 'it', 'nl', 'no', 'pl', 'pt', 'sv'];
const KINDS = ['invitation', 'links dropped', 'mangled', 'nothing', 'two invitations', 'two services'];

const isNothing = ({ kind }: SampleInvitation) => kind === 'nothing';
const languagesOf = (samples: readonly SampleInvitation[]) =>
  [...new Set(samples.map(({ language }) => language))].sort();

const ADDRESS = /[\w.+-]+@([\w.-]*\w)/gu;

/** Hosts that nobody has, and the hosts to which services have their rooms dialled. */
const INVENTED =
  /^(?:(?:[\w-]+\.)*example\.(?:org|edu|com)|192\.0\.2\.\d+|(?:global\.)?zoomcrc\.com|sip\.zoomgov\.com|sip\.rcv\.com|(?:example[\w-]*|m)\.webex\.com|teams\.bjn\.vc|t\.plcm\.vc|inroomlink\.goto\.com|meet\.chime\.in|conf\.dfn\.de|lifesizecloud\.com)$/u;

const parts: readonly (readonly [SamplePart, number, number])[] = [
  ['fieldHeldOut', 32, 14],
  ['field', 66, 28],
  ['written', 330, 37],
];

describe.each(parts)('%s', (part, invitations, others) => {
  const samples = sampleInvitations(part);

  test('as many as its README says', () => {
    const count = samples.filter(isNothing).length;
    expect([samples.length - count, count]).toEqual([invitations, others]);
  });

  test('invitations in all eleven languages', () => {
    expect(languagesOf(samples.filter((sample) => !isNothing(sample)))).toEqual(LANGUAGES);
  });

  test.each(samples.map((sample) => [sample.file, sample] as const))('%s', (_, sample) => {
    const { expected, phoneNumbers, doubtful, pinFor } = sample;
    expect(sample.foundIn).toMatch(/\S/u);
    expect(sample.source).toMatch(/\S/u);
    expect(KINDS).toContain(sample.kind);
    expect(sample.file).toMatch(new RegExp(`^${part}/\\d{2,3}-[a-z0-9-]+-${sample.language}\\.sample$`, 'u'));
    const hosts = [...sample.source.matchAll(ADDRESS)].map(([, host = '']) => host);
    expect(hosts.filter((host) => !INVENTED.test(host))).toEqual([]);
    for (const field of doubtful)
      if (field === 'phoneNumbers') expect(phoneNumbers).not.toEqual([]);
      else expect([...expected.keys()]).toContain(field);
    if (pinFor) expect(expected.has('pin')).toBe(true);
    if (isNothing(sample)) expect([expected.size, phoneNumbers.length, pinFor]).toEqual([0, 0, undefined]);
    else expect(expected.size).toBeGreaterThan(0);
  });
});

test('at least six invitations in German, French and Italian, three in the smaller languages', () => {
  const all = [...sampleInvitations('field'), ...sampleInvitations('fieldHeldOut')];
  for (const language of LANGUAGES) {
    const count = all.filter((sample) => sample.language === language && !isNothing(sample)).length;
    expect([language, count >= (['de', 'en', 'fr', 'it'].includes(language) ? 6 : 3)]).toEqual([
      language,
      true,
    ]);
  }
});
