import { describe, expect, test } from '@jest/globals';
import type { InvitationChoices } from '../../../src/core/invitation/choices';
import { languages } from '../../../src/core/languages';
import type { Language } from '../../../src/core/languages/language';
import { prepareInvitation } from '../../../src/usecases/item/prepare';
import { meetings } from '../../samples/rooms/meetings';
import {
  bareOrganization,
  bothFormats,
  organization,
  fullRoom,
  linkOnlyRoom,
} from '../../samples/rooms/rooms';

const { en, de, fr, it } = languages;
const pairs = [
  [en, de],
  [de, fr],
  [fr, it],
  [it, en],
] as const satisfies readonly (readonly [Language, Language])[];

function blockOf(
  spoken: InvitationChoices['languages'],
  room = fullRoom,
  facts = organization,
  choices: Partial<InvitationChoices> = {},
) {
  const preview = prepareInvitation(room, facts, { languages: spoken, ...choices });
  if (!preview.ok) throw new Error(JSON.stringify(preview.error));
  return bothFormats(preview.value);
}

describe('a block in two languages', () => {
  test('has one set of values with both labels, then the sentences of the one and those of the other', () => {
    const choices = { when: meetings.firstOfSeries, firstTimeAdvice: 'print' } as const;
    expect(blockOf([en, de], fullRoom, organization, choices).text).toBe(`Anna’s Videoconf – Anna Muster
When / Termin: a series, first on Tuesday, 24 November 2026, 14:00–15:00 (Zurich, UTC+1)
18:30–19:30 (Kolkata, UTC+5:30)
Join / Teilnehmen:
https://videoconf.example.edu/join/anna.muster?lang=en&role=guest
PIN: 2468

Phone / Telefon: https://videoconf.example.edu/anna/phone-numbers
+41 (0)44 555 01 01 – Zurich
+39 02 5550 0101 – Milan
Meeting extension / Konferenznummer: 112752642756
Room system (H.323) / Raumsystem (H.323): h323.anna.example.edu##112752642756
Backup (H.323) / Ersatz (H.323): h323-backup.anna.example.edu##112752642756
Room system (SIP) / Raumsystem (SIP): 112752642756@sip.anna.example.edu
Confirm key / Bestätigungstaste: # or *, depending on the device

Test room / Testraum: https://videoconf.example.edu/join/anna-test
Help / Hilfe: https://videoconf.example.edu/anna/help
Note / Hinweis: The service desk of Example University helps on working days from 8 to 18.
Note / Hinweis: Der Service Desk der Example University hilft werktags von 8 bis 18 Uhr.
Note / Hinweis: Please mute your microphone when you come in.

Registered users and guests use the same link.
Important: the PIN is needed for every way of joining.
Dial one of the numbers, then enter the meeting extension.
Please try the test room before your first meeting.
The first time, come in a few minutes early and check camera and sound.
Thank you for using Anna’s Videoconf.

Der Link gilt für registrierte Teilnehmende und für Gäste.
Wichtig: Die PIN wird für jede Art der Teilnahme benötigt.
Wählen Sie eine Nummer, dann die Konferenznummer.
Bitte testen Sie Ihre Verbindung vorher im Testraum.
Treten Sie beim ersten Mal einige Minuten früher bei und prüfen Sie Kamera und Ton.
Vielen Dank, dass Sie Anna’s Videoconf nutzen.
`);
  });

  test('a room that is only a link, whose heading has the general word of both', () => {
    expect(blockOf([en, de], linkOnlyRoom, bareOrganization).text)
      .toBe(`Videoconference / Videokonferenz – Link only
Join / Teilnehmen:
https://meet.example.edu/join/link-only

Thank you, and see you soon.

Vielen Dank und bis bald.
`);
  });

  test('a PIN that comes separately has no label: both sentences say it', () => {
    const room = { ...linkOnlyRoom, pinPolicy: 'separate' } as const;
    expect(blockOf([fr, it], room, bareOrganization).text).toBe(`Visioconférence / Videoconferenza – Link only
Participer / Partecipazione:
https://meet.example.edu/join/link-only

Le code PIN vous sera communiqué séparément.
Merci et à bientôt.

Riceverà il PIN separatamente.
Grazie e a presto.
`);
  });

  test('a label that both languages share stands once; the colon is that of the word before it', () => {
    const labels = (...spoken: InvitationChoices['languages']) =>
      blockOf(spoken)
        .text.split('\n')
        .flatMap((line) => /^[^:]+:(?=$| [\d+h#])/u.exec(line) ?? []);
    expect(labels(en, fr).map((label) => label.replaceAll('\u00a0', '~'))).toEqual([
      'Join / Participer~:',
      'PIN / Code PIN~:',
      'Phone / Téléphone~:',
      'Meeting extension / Numéro de conférence~:',
      'Room system (H.323) / Système de salle (H.323)~:',
      'Backup (H.323) / Secours (H.323)~:',
      'Room system (SIP) / Système de salle (SIP)~:',
      'Confirm key / Touche de validation~:',
      'Test room / Salle de test~:',
      'Help / Aide~:',
    ]);
    expect(labels(it, de)[1]).toBe('PIN:');
  });

  test('each part says its language: a cell its own, a label of the second one in a span', () => {
    const { html } = blockOf([en, de], linkOnlyRoom, bareOrganization);
    const font = 'font-family:Aptos,Calibri,Arial,sans-serif;font-size:11pt';
    expect(html).toContain(`>Join / <span lang="de" style="${font}">Teilnehmen:</span>&nbsp;</td>`);
    const cells = [...html.matchAll(/<td(?: colspan="2")? lang="(\w+)"[^>]*>(.*?)<\/td>/gu)].map(
      ([, lang, content = '']) => [lang, content.replace(/<[^>]*>/gu, '')],
    );
    expect(cells).toEqual([
      ['en', 'Videoconference / Videokonferenz – Link only'],
      ['en', 'Join / Teilnehmen:&nbsp;'],
      ['en', 'https://meet.example.edu/join/link-only'],
      ['en', 'Thank you, and see you soon.'],
      ['de', 'Vielen Dank und bis bald.'],
    ]);
  });

  test('the words of a page are one link, with nothing in them', () => {
    expect(blockOf([en, de]).html).toMatch(/>Test room \/ Testraum<\/a> · <a [^>]*>Help \/ Hilfe<\/a>/u);
  });

  test.each(pairs)('links, dial strings and PIN stand once, in both formats (%#)', (...both) => {
    const { html, text } = blockOf(both);
    const shown = html.replace(/<[^>]*>/gu, '');
    for (const value of ['2468', '+41 (0)44 555 01 01', 'h323.anna.example.edu##', '@sip.anna.example.edu']) {
      expect(text.split(value)).toHaveLength(2);
      expect(shown.split(value)).toHaveLength(2);
    }
    expect(html.match(/href="[^"]*"/gu)).toHaveLength(6);
    expect(text.match(/https:\S+/gu)).toEqual([
      fullRoom.joinUrl,
      fullRoom.phoneNumbersUrl,
      fullRoom.testRoomUrl,
      fullRoom.helpUrl,
    ]);
  });

  test.each(pairs)(
    'never line by line interleaved: the sentences of a language stand together (%#)',
    (...both) => {
      const lines = blockOf(both).text.split('\n');
      const places = both.map(({ invitation: { sentences, thanks } }) =>
        [
          sentences.linkFor,
          sentences.pinForEveryWay,
          sentences.thenEnter,
          sentences.tryBefore,
          thanks('Anna’s Videoconf'),
        ].map((sentence) => lines.indexOf(sentence)),
      );
      const end = lines.length - 1;
      expect(places).toEqual([
        [end - 11, end - 10, end - 9, end - 8, end - 7],
        [end - 5, end - 4, end - 3, end - 2, end - 1],
      ]);
    },
  );
});
