import type { Language } from '../language';
import { en as when } from './when';

export const en: Language = {
  tag: 'en',
  when,
  invitation: {
    labelEnd: ':',
    videoconference: 'Videoconference',
    labels: {
      when: 'When',
      join: 'Join',
      pin: 'PIN',
      phone: 'Phone',
      extension: 'Meeting extension',
      h323: 'Room system (H.323)',
      h323Backup: 'Backup (H.323)',
      sip: 'Room system (SIP)',
      confirmKey: 'Confirm key',
      firstTime: 'First time',
      test: 'Test room',
      help: 'Help',
      note: 'Note',
    },
    sentences: {
      linkFor: 'Registered users and guests use the same link.',
      pinForEveryWay: 'Important: the PIN is needed for every way of joining.',
      pinForPhoneAndRoomSystems: 'The PIN is needed by phone and from room systems.',
      pinSeparate: 'You will receive the PIN separately.',
      thenEnter: 'Dial one of the numbers, then enter the meeting extension.',
      tryBefore: 'Please try the test room before your first meeting.',
      comeEarly: 'The first time, come in a few minutes early and check camera and sound.',
    },
    thanks: (service) =>
      service === undefined ? 'Thank you, and see you soon.' : `Thank you for using ${service}.`,
    or: 'or',
    dependingOnDevice: 'depending on the device',
    former: {
      labels: { h323: ['H.323 gateway'], h323Backup: ['H.323 backup'], sip: ['SIP'], test: ['Test'] },
    },
  },
};
