import { describe, expect, test } from '@jest/globals';
import { findingsOf } from '../findingsOf';

const OLD = 'https://us02web.zoom.us/j/82155504417';
const NEW = 'https://us02web.zoom.us/j/82155504418';

describe('a link of which the next sentence says that it counts no longer gives way to another', () => {
  test.each([
    `On Monday I sent ${OLD} to all. That link is no longer valid. Use ${NEW} please.`,
    `Im Kalender steht ${OLD}.\nDieser Link gilt nicht mehr, neu ist ${NEW}`,
    `${OLD}\nCe lien n’est plus actif.\n${NEW}`,
    `Ieri: ${OLD} . Questo collegamento non funziona, oggi ${NEW}`,
    `Was: ${OLD}. Diese Adresse nicht verwenden! Neu: ${NEW}`,
  ])('%j', (text) => {
    expect(findingsOf(text).joinUrl).toMatchObject({ value: NEW, certainty: 'certain' });
  });

  test.each([
    `We meet at ${OLD}. This room list is no longer printed; see https://example.edu/rooms.`,
    `${OLD}\nYou no longer need the form at https://forms.example.edu/join.`,
    `${OLD}. Der Saal ist nicht mehr frei.`,
    `${OLD}. That link is no longer valid.`,
  ])('not where that is said of something else, or no other is there: %j', (text) => {
    expect(findingsOf(text).joinUrl?.value).toBe(OLD);
  });
});

describe('a link that lets in one person is none for guests', () => {
  test.each([
    `Join the webinar: ${OLD}\nThis link is unique to you and should not be shared.`,
    `Ihr persönlicher Teilnahmelink (bitte nicht weitergeben):\n${OLD}`,
    `Accéder au webinaire : ${OLD}\nCe lien vous est personnel, ne le partagez pas.`,
    `Ecco il suo link personale, da non inoltrare: non condividetelo.\n${OLD}`,
  ])('%j', (text) => {
    expect(findingsOf(text).joinUrl).toBeUndefined();
  });

  test.each([
    `Your personal room is ready.\n${OLD}\nDo not share your host PIN.`,
    `This is my personal meeting room, please do not share this link:\n${OLD}`,
    `Your personal link to the room: ${OLD}`,
    `Zoom: ${OLD}\nYour personal link will follow, do not share it.`,
    `Zoom: ${OLD}\nPlease do not share this link on the web.`,
    `Public link: ${OLD}\nYour personal link (do not share it): https://example.zoom.us/j/5550?tk=x`,
  ])('a personal room is, and so is the link before such a one: %j', (text) => {
    expect(findingsOf(text).joinUrl?.value).toBe(OLD);
  });
});
