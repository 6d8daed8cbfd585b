import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { InvitationChoices } from '../../../src/core/invitation/choices';
import { textWithSpace } from '../../../src/core/invitation/text';
import { languages } from '../../../src/core/languages';
import type { Organization } from '../../../src/core/organization/organization';
import type { Room } from '../../../src/core/room/room';
import { prepareInvitation } from '../../../src/usecases/item/prepare';
import { HIDDEN, hostileText } from '../../samples/mailBodies/hostile';
import { meetings } from '../../samples/rooms/meetings';
import { bareOrganization, organization, fullRoom, linkOnlyRoom, measured } from '../../samples/rooms/rooms';

const { de, en, fr, it: italian } = languages;

function textOf(
  room: Room,
  facts: Organization = bareOrganization,
  choices: Partial<InvitationChoices> = {},
): string {
  const preview = prepareInvitation(room, facts, { languages: [en], ...choices });
  if (!preview.ok) throw new Error(JSON.stringify(preview.error));
  return preview.value.block('text');
}

describe('the text of the block', () => {
  test('a room that is only a link', () => {
    expect(textOf(linkOnlyRoom)).toBe(
      [
        'Videoconference – Link only',
        'Join:',
        'https://meet.example.edu/join/link-only',
        '',
        'Thank you, and see you soon.',
        '',
      ].join('\n'),
    );
  });

  test('the heading names the service where it has a name, and the room where it has one', () => {
    const heading = (room: Partial<Room>, serviceName?: string) =>
      textOf({ ...linkOnlyRoom, ...room }, { ...bareOrganization, serviceName }).split('\n')[0];
    expect(heading({}, 'Example Videoconf')).toBe('Example Videoconf – Link only');
    expect(heading({ serviceName: 'Anna’s Videoconf' }, 'Example Videoconf')).toBe(
      'Anna’s Videoconf – Link only',
    );
    expect(heading({ name: ' \u200b' })).toBe('Videoconference');
  });

  test('a PIN that comes separately', () => {
    expect(textOf({ ...linkOnlyRoom, pinPolicy: 'separate', pinFor: 'phoneAndRoomSystems' })).toBe(
      [
        'Videoconference – Link only',
        'Join:',
        'https://meet.example.edu/join/link-only',
        'You will receive the PIN separately.',
        'The PIN is needed by phone and from room systems.',
        '',
        'Thank you, and see you soon.',
        '',
      ].join('\n'),
    );
  });

  test('a gateway’s second form stands behind the first, a single confirm key stands alone', () => {
    const room: Room = { ...linkOnlyRoom, extension: '5071', gateways: ['192.0.2.7'] };
    const facts: Organization = {
      ...bareOrganization,
      confirmKeys: ['*'],
      dialForms: ['gateway##extension', 'extension@gateway'],
    };
    expect(
      textOf(room, facts, { languages: [fr] })
        .split('\n')
        .slice(4, 7),
    ).toEqual([
      'Numéro de conférence\u00a0: 5071',
      'Système de salle (H.323)\u00a0: 192.0.2.7##5071 ou 5071@192.0.2.7',
      'Touche de validation\u00a0: *',
    ]);
  });

  test.each(Object.values(languages))(
    'the join link stands alone on its line; every other address ends its line ($tag)',
    (language) => {
      const lines = textOf(fullRoom, organization, { languages: [language] }).split('\n');
      const addresses = lines.filter((line) => line.includes('https://'));
      expect(addresses.map((line) => /https:\S+$/u.exec(line)?.[0])).toEqual([
        fullRoom.joinUrl,
        fullRoom.phoneNumbersUrl,
        fullRoom.testRoomUrl,
        fullRoom.helpUrl,
      ]);
      expect(lines).toContain(fullRoom.joinUrl);
    },
  );

  test.each(Object.values(languages))(
    'no markup, no references, lines end in line feeds ($tag) [B11, C03]',
    (language) => {
      for (const room of [fullRoom, linkOnlyRoom]) {
        const text = textOf(room, organization, { languages: [language] });
        expect(text).not.toMatch(/[<>\r\t]|&\w+;/u);
        expect(text).not.toMatch(/\n{3}| \n|^\n/u);
        expect(text.endsWith('\n')).toBe(true);
      }
    },
  );

  test('one can type before it and behind it', () => {
    expect(textWithSpace('Join:\nhttps://meet.example.edu/\n')).toBe(
      '\nJoin:\nhttps://meet.example.edu/\n\n',
    );
  });

  test('hostile values stay on their line: nothing hidden, and no line more than for harmless ones', () => {
    const lineCount = (room: Room) => textOf(room).split('\n').length;
    const visible = hostileText.map((text) => `x${text}`);
    const texts = fc.record({ name: visible, pin: visible, ownLine: visible, serviceName: visible });
    const roomOf = (values: object, label: string): Room => ({
      ...fullRoom,
      ...values,
      phoneNumbers: [{ label, number: '+41 44 555 01 01' }],
    });
    const harmless = lineCount(roomOf({ name: 'x', pin: 'x', ownLine: 'x', serviceName: 'x' }, 'x'));
    fc.assert(
      fc.property(texts, visible, (values, label) => {
        const hostile = roomOf(values, label);
        expect(lineCount(hostile)).toBe(harmless);
        expect(textOf(hostile).replace(/\n/gu, '')).not.toMatch(HIDDEN);
      }),
    );
  });
});

describe('a room with every way in', () => {
  const written = (language: (typeof languages)['en']) =>
    textOf(measured.room, measured.organization, { languages: [language], when: meetings.oneZone });

  test.each(Object.values(languages))('takes at most 18 lines, empty ones not counted ($tag)', (language) => {
    const lines = written(language)
      .split('\n')
      .filter((line) => line !== '');
    expect(lines.length).toBeLessThanOrEqual(18);
  });

  test('in English', () => {
    expect(written(en)).toBe(`Example Videoconf – Anna Muster
When: Tuesday, 24 November 2026, 14:00–15:00 (Zurich, UTC+1)
Join:
https://videoconf.example.edu/join/anna.muster
Registered users and guests use the same link.
PIN: 2468
Important: the PIN is needed for every way of joining.

Phone: https://videoconf.example.edu/phone-numbers
Dial one of the numbers, then enter the meeting extension.
Meeting extension: 112752642756
Room system (H.323): h323.example.edu##112752642756
Backup (H.323): h323-backup.example.edu##112752642756
Room system (SIP): 112752642756@videoconf.example.edu
Confirm key: # or *, depending on the device

Test room: https://videoconf.example.edu/join/test
Help: https://videoconf.example.edu/help
Please try the test room before your first meeting.
Thank you for using Example Videoconf.
`);
  });

  test('in German', () => {
    expect(written(de)).toBe(`Example Videoconf – Anna Muster
Termin: Dienstag, 24. November 2026, 14:00–15:00 Uhr (Zürich, UTC+1)
Teilnehmen:
https://videoconf.example.edu/join/anna.muster
Der Link gilt für registrierte Teilnehmende und für Gäste.
PIN: 2468
Wichtig: Die PIN wird für jede Art der Teilnahme benötigt.

Telefon: https://videoconf.example.edu/phone-numbers
Wählen Sie eine Nummer, dann die Konferenznummer.
Konferenznummer: 112752642756
Raumsystem (H.323): h323.example.edu##112752642756
Ersatz (H.323): h323-backup.example.edu##112752642756
Raumsystem (SIP): 112752642756@videoconf.example.edu
Bestätigungstaste: # oder *, je nach Gerät

Testraum: https://videoconf.example.edu/join/test
Hilfe: https://videoconf.example.edu/help
Bitte testen Sie Ihre Verbindung vorher im Testraum.
Vielen Dank, dass Sie Example Videoconf nutzen.
`);
  });

  test('in French, with its no-break space before the colon', () => {
    expect(written(fr).replaceAll('\u00a0', '~')).toBe(`Example Videoconf – Anna Muster
Quand~: mardi 24 novembre 2026, 14:00–15:00 (Zurich, UTC+1)
Participer~:
https://videoconf.example.edu/join/anna.muster
Utilisateurs enregistrés et invités utilisent le même lien.
Code PIN~: 2468
Important~: le code PIN est requis pour tous les accès.

Téléphone~: https://videoconf.example.edu/phone-numbers
Composez un numéro, puis le numéro de conférence.
Numéro de conférence~: 112752642756
Système de salle (H.323)~: h323.example.edu##112752642756
Secours (H.323)~: h323-backup.example.edu##112752642756
Système de salle (SIP)~: 112752642756@videoconf.example.edu
Touche de validation~: # ou *, selon l’appareil

Salle de test~: https://videoconf.example.edu/join/test
Aide~: https://videoconf.example.edu/help
Merci d’essayer la salle de test avant la première réunion.
Merci d’utiliser Example Videoconf.
`);
  });

  test('in Italian', () => {
    expect(written(italian)).toBe(`Example Videoconf – Anna Muster
Quando: martedì 24 novembre 2026, 14:00–15:00 (Zurigo, UTC+1)
Partecipazione:
https://videoconf.example.edu/join/anna.muster
Utenti registrati e ospiti usano lo stesso link.
PIN: 2468
Importante: il PIN serve per ogni modalità di accesso.

Telefono: https://videoconf.example.edu/phone-numbers
Componga un numero, poi il numero della conferenza.
Numero della conferenza: 112752642756
Sistema di sala (H.323): h323.example.edu##112752642756
Riserva (H.323): h323-backup.example.edu##112752642756
Sistema di sala (SIP): 112752642756@videoconf.example.edu
Tasto di conferma: # oppure *, a seconda del dispositivo

Sala di prova: https://videoconf.example.edu/join/test
Aiuto: https://videoconf.example.edu/help
Verifichi in anticipo la connessione nella sala di prova.
Grazie per l’utilizzo di Example Videoconf.
`);
  });
});
