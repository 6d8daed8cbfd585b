import { isLinksCode, isLong } from './chooseExtension';
import { finding, firstOf } from './choose';
import { digitsOf } from '../../texts';
import type { Facts } from '../recognised';
import type { Page } from '../page/page';
import type { PinCandidate } from '../recognise/codes/pins';
import type { Finding } from '../roomReading';
import type { Service } from '../services/service';

/** What a service that calls its number "PIN" has as a PIN all the same: a code with letters, for the browser. */
const isCodeFor = (service: Service | undefined, { value, source }: PinCandidate): boolean =>
  service?.phonePin === undefined ||
  (service.accessCode === 'pin' && source !== 'pinBehindNumber' && !isLong(value)) ||
  /\p{L}/u.test(value);

/** What is a PIN once the extension is known: an access code that is the same number is none. */
function pinsOf(facts: Facts, extension: Finding<string> | undefined, service: Service | undefined) {
  const known = extension ? digitsOf(extension.value) : undefined;
  const isNumberOfMeeting = (code: string): boolean =>
    /^\d[\d.\-/]*$/u.test(code) && digitsOf(code) === known;
  const hasNumber = facts.numbers.some(({ source }) => source === 'meetingNumber');
  const isOfLink = isLinksCode(facts);
  const isOne = (pin: PinCandidate): boolean => {
    const { source, value } = pin;
    if (!isCodeFor(service, pin) || (source !== 'pin' && isNumberOfMeeting(value))) return false;
    if (source === 'phonePin') return hasNumber && service?.phonePin === undefined;
    if (source !== 'accessCode' || service?.accessCode === 'pin') return true;
    // What has letters is no number to type; nor are digits a PIN where the service calls the number its access code.
    if (/\p{L}/u.test(value)) return true;
    if (service?.accessCode === 'meetingNumber') return false;
    return extension !== undefined || isOfLink;
  };
  return facts.pins
    .filter(isOne)
    .map((pin) =>
      pin.source === 'accessCode' && service?.accessCode !== 'pin' && extension?.certainty !== 'certain'
        ? { ...pin, doubt: 'maybeExtension' as const }
        : pin,
    );
}

/** The code that lets a participant in; in doubt where it is the number of the meeting once more. */
export function choosePin(
  page: Page,
  own: Facts,
  others: Facts,
  extension: Finding<string> | undefined,
  service: Service | undefined,
): Finding<string> | undefined {
  const tapped = own.phones.flatMap(({ pin }) => (pin ? [{ ...pin, doubt: 'phoneOnly' as const }] : []));
  const isNamedPin = ({ source, rank }: PinCandidate): boolean => source === 'pin' && rank !== 'last';
  const pins = pinsOf(own, extension, service);
  // What is called "code" may as well open a door.
  const labelled = [...pins.filter(isNamedPin), ...pins.filter((pin) => !isNamedPin(pin))];
  const candidates = labelled.length > 0 ? labelled : tapped;
  // Codes of another service are never taken, but where they differ the text is not clear.
  const all = candidates.length > 0 ? [...candidates, ...others.pins] : [];
  const found = firstOf(page, all, (code) => code);
  // The line to tap has another one: which of them is asked for where, nobody can tell.
  if (found?.certainty === 'certain' && tapped.some(({ value }) => value !== found.value))
    return finding(found.value, found.places, 'severalValues');
  const isExtension = found && extension && found.value === digitsOf(extension.value);
  return isExtension ? finding(found.value, found.places, 'maybeExtension') : found;
}
