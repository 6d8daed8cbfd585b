import type { Language } from '../language';

export const en: Language = {
  tag: 'en',
  invitation: {
    labelEnd: ':',
    videoconference: 'Videoconference',
    join: 'Join',
    sameLinkForAll: 'Registered users and guests use the same link.',
    phone: 'Phone',
    thenEnter: (extension) => `Dial one of the numbers, then enter the meeting extension ${extension}.`,
    extension: 'Meeting extension',
    h323: 'H.323 gateway',
    h323Backup: 'H.323 backup',
    dial: (dialStrings) => `Dial ${dialStrings.join(' or ')}`,
    sip: 'SIP',
    confirmKey: 'Confirm key',
    confirmKeys: (keys) =>
      keys.length > 1 ? `${keys.join(' or ')}, depending on the device` : keys.join(''),
    pin: 'PIN',
    pinIsImportant: 'Important: the PIN is needed for every way of joining.',
    pinComesSeparately: 'You will receive the PIN separately. It is needed for every way of joining.',
    when: 'When',
    test: 'Test room',
    testBefore: 'Please try your connection here before your first meeting.',
    testAlone: 'Test',
    firstTimeAdvice: 'The first time, come in a few minutes early and check camera and sound.',
    help: 'Help',
    note: 'Note',
    thanks: (service) =>
      service === undefined ? 'Thank you, and see you soon.' : `Thank you for using ${service}.`,
  },
};
