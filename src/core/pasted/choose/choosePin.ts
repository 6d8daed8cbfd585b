import { chooseWithOthers } from './choose';
import { digitsOf } from './chooseExtension';
import type { Facts } from '../recognised';
import type { Page } from '../page/page';
import type { Finding } from '../roomReading';
import type { Service } from '../services/service';

/** What is a PIN once the extension is known: an access code that is the same number is none. */
function pinsOf(facts: Facts, extension: Finding<string> | undefined, service: Service | undefined) {
  const known = extension ? digitsOf(extension.value) : undefined;
  const isNumberOfMeeting = (code: string): boolean =>
    /^\d[\d.\-/]*$/u.test(code) && digitsOf(code) === known;
  return facts.pins
    .filter(({ value, source }) => source === 'pin' || !isNumberOfMeeting(value))
    .filter(({ source }) => source === 'pin' || service?.accessCode === 'pin' || extension !== undefined)
    .filter(() => service?.phonePin === undefined || service.accessCode === 'pin')
    .map((pin) =>
      pin.source === 'accessCode' && service?.accessCode !== 'pin' && extension?.certainty === 'doubtful'
        ? { ...pin, doubt: 'maybeExtension' as const }
        : pin,
    );
}

/** The code that lets a participant in. */
export const choosePin = (
  page: Page,
  own: Facts,
  others: Facts,
  extension: Finding<string> | undefined,
  service: Service | undefined,
): Finding<string> | undefined =>
  chooseWithOthers(page, pinsOf(own, extension, service), others.pins, (code) => code);
