import { firstOf } from './choose';
import { digitsOf, withoutTrunkZero } from '../../texts';
import type { Facts } from '../recognised';
import type { Page } from '../page/page';
import type { PhoneCandidate } from '../recognise/phone/phoneNumbers';
import type { PhoneNumber } from '../../room/room';
import type { Finding } from '../roomReading';

/** No invitation has more; a list without end is no invitation. */
const MAX_NUMBERS = 100;

const keyOf = (number: string): string => digitsOf(withoutTrunkZero(number));

/** Every number once, in the order of the text, as it is grouped for readers, with the first place that is said of it. */
export function choosePhoneNumbers(page: Page, { phones }: Facts): readonly Finding<PhoneNumber>[] {
  const byNumber = new Map<string, PhoneCandidate[]>();
  for (const phone of phones) {
    const key = keyOf(phone.value.number);
    const known = byNumber.get(key);
    if (known) known.push(phone);
    else byNumber.set(key, [phone]);
  }
  return [...byNumber.values()].slice(0, MAX_NUMBERS).flatMap((same) => {
    const grouped = same.find(({ value }) => /[ .\-/]/u.test(value.number)) ?? same[0];
    // What a list says of a number tells more than the line to tap.
    const listed = same.filter(({ pause }) => pause === undefined);
    const label = [...listed, ...same].find(({ value }) => value.label !== '')?.value.label ?? '';
    const number = grouped?.value.number ?? '';
    const found = firstOf(
      page,
      same.map((phone) => ({ ...phone, value: { label, number } })),
      () => '',
    );
    return found ? [found] : [];
  });
}
