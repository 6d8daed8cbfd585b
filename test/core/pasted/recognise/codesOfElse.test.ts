import { describe, expect, test } from '@jest/globals';
import { readInvitation } from '../../../../src/usecases/rooms/readInvitation';
import { findingsOf } from '../findingsOf';

const HEAD = 'Zoom: https://us02web.zoom.us/j/82155504417\nMeeting ID: 821 5550 4417';
const pin = (text: string) => findingsOf(text).pin;

/** Sentences of codes that are not the meeting's. */
const OF_ELSE = [
  'Bike shed PIN: 4455',
  'Schlüsseltresor PIN: 4455',
  'PIN till skrivaren: 4455',
  'PIN do drukarki: 4455',
  'PIN ricetta: 4455',
  'A password is required to edit the wiki of our group: 4455',
  'PIN Ausleihe: 4455',
  'Password dispense corso: 4455',
  'Code PIN carte : 4455',
  "PIN dell'armadio: 4455",
  'Survey password: 4455spring',
  'Umfrage-Passwort: 4455',
  'Kenncode für das Podium: 4455',
  'French interpretation: dial +1 669 555 0187, PIN 4455',
  'Dolmetschung Französisch: +49 30 23125 187, PIN 4455',
  'Assistance technique 01 99 00 01 87, code 4455',
  'Assistenza tecnica 06 5555 0187, codice 4455',
  'Backup bridge if Zoom fails: +1 669 555 0187, access code 4455',
  'Video auf Vimeo, Passwort: 4455',
  'Partage Nextcloud, mot de passe : 4455cr',
  'Breakout room 3 password: 4455',
  'Kim starts the meeting with PIN 4455.',
  'Use passcode 4455 only for the rehearsal on Monday.',
  'Am Montag PIN 4455, nur für die Probe',
  'The PIN of your badge is 4455',
  'Die PIN Ihres Ausweises ist 4455',
  'Codice di accesso al deposito bici: 4455',
  'Geben Sie am Bedienfeld der Anlage im Saal die Geräte-PIN 4455 ein.',
  'Photo album (password 4455cr): https://album.example.net/a/9',
  'The minutes of last time are protected (password: 4455cr)',
  'Le dernier compte rendu est protégé (mot de passe : 4455cr)',
  'Guest Wi-Fi password: 4455cr',
  'Gruppenraum 3: Code 4455',
  'Staff only: PIN 4455',
  'Réservé à l’équipe : PIN 4455',
  'Os oradores entram com o PIN 4455',
  'Il verbale di febbraio del gruppo è su https://doc.example.net/verbali/02 con\npassword 4455cr.',
  'Kim startet die Sitzung mit der PIN 4455.',
  'Kim ouvre la salle avec le code PIN 4455.',
  'Kaffeekasse: PIN 4455',
  'Library card 88120447, PIN 4455',
  'Client ID 88120447 / PIN 4455',
  'Utente: kim55\nPassword: 4455cr',
];

describe('a code that the words or the telephone number beside it give to something else', () => {
  test.each(OF_ELSE)('is never certain: %s', (line) => {
    expect(pin(`${HEAD}\n${line}`)?.certainty).not.toBe('certain');
  });

  test.each(OF_ELSE)('gives way to the meeting’s: %s', (line) => {
    expect(pin(`${HEAD}\n${line}\nPasscode: 771208`)?.value).toBe('771208');
    expect(pin(`${HEAD}\nPasscode: 771208\n${line}`)?.value).toBe('771208');
  });

  test.each([
    'Guest PIN: 771208',
    'Die PIN für Gäste lautet 771208',
    'If asked, use the PIN 771208',
    'PIN de invitado: 771208',
    'Our PIN: 771208',
    'Le mot de passe de la réunion : 771208',
    'Dial +1 669 555 0187, meeting ID 821 5550 4417, passcode 771208',
  ])('but not what is said of guests and the meeting: %s', (line) => {
    expect(pin(`${HEAD}\n${line}`)).toMatchObject({ value: '771208', certainty: 'certain' });
  });

  test.each([
    'SSID: Guest\nPassword: 4455cr',
    'Kundennummer: 88120447\nPIN: 4455',
    'Exam: https://exams.example.edu/s/5512\nPassword: 4455cr',
    'P.S. Der Kopierer im zweiten Stock hat jetzt die PIN 4455.',
    'Miro board: https://miro.com/app/board/inv= (password: 4455cr)',
  ])('nor is one in a paragraph of something else, wherever it stands: %j', (paragraph) => {
    expect(pin(`${HEAD}\n\n${paragraph}`)?.certainty).not.toBe('certain');
    expect(pin(`${HEAD}\nAccess code: 771208\n\n${paragraph}`)?.value).toBe('771208');
    expect(pin(`${paragraph}\n\n${HEAD}\nPasscode: 771208`)?.value).toBe('771208');
  });

  test('a code behind a link with words is that of its page', () => {
    const html = `<p>${HEAD}<br>Code d’accès : 771208</p><p>Diapositives : <a href="https://nuage.example.edu/s/5">ici</a>, mot de passe : 4455cr</p>`;
    const { reading } = readInvitation(html, 'html');
    expect(reading).toMatchObject({ findings: { pin: { value: '771208' } } });
  });

  test('what counts now goes before what stood there', () => {
    const text = `The PIN below is wrong, the PIN is now 4711.\n\n${HEAD}\nPIN: 2093`;
    expect(pin(text)).toMatchObject({ value: '4711', certainty: 'doubtful' });
  });
});

describe('passcodes that begin or end with a sign', () => {
  test.each([
    ['Passcode: -7kRq9', '-7kRq9'],
    ['Passcode: #7kRq%', '#7kRq%'],
    ['Passcode: @7kRq9', '@7kRq9'],
    ['Passcode: 7kRq9#', '7kRq9#'],
    ['Passcode: *7kRq', '7kRq'],
    ['Passwort: Kassenbuch!', 'Kassenbuch!'],
    ['Passcode: harbor (all lower case)', 'harbor'],
    ['The password is poppy.', 'poppy'],
  ])('are in doubt: %s', (line, value) => {
    expect(pin(`${HEAD}\n${line}`)).toMatchObject({ value, certainty: 'doubtful' });
  });

  test.each([
    'Visioconférence : https://vc.example.edu/meet/anna (mot de passe tilleul)',
    'Videoconference: https://vc.example.edu/meet/anna (password: tilleul)',
    `${HEAD}, password “tilleul” (all small letters)`,
    `${HEAD} / passcode tilleul`,
    'Zoom : https://zoom.us/j/82155504417 avec l’identifiant 821 5550 4417 et le mot de passe tilleul.',
  ])('also letters alone in a bracket, in quotes or behind another fact: %j', (text) => {
    expect(pin(text)).toMatchObject({ value: 'tilleul', doubt: 'looksLikeWord' });
  });

  test.each([
    ['Passcode: *7kRq9*', '7kRq9'],
    ['Passcode: - 4711ab', '4711ab'],
    ['Passcode: #4711', '4711'],
    ['Passcode: 4711#', '4711'],
  ])('but not those that are typed, bold or listed: %s', (line, value) => {
    expect(pin(`${HEAD}\n${line}`)).toMatchObject({ value, certainty: 'certain' });
  });

  test.each([
    'Passcode: 7k<Rq9',
    'The password is required.',
    'Room https://vc.example.edu/meet/anna (Passwort folgt)',
    'Le mot de passe vous sera envoyé.',
    'ID 821 5550 4417, passcode only\nwhen asked',
  ])('half a code, or what is said of it, is none: %s', (line) => {
    expect(pin(`${HEAD}\n${line}`)).toBeUndefined();
  });
});

describe('a link that counts no longer is none beside the one that does', () => {
  const OLD = 'https://us02web.zoom.us/j/81155509902';
  const NEW = 'https://us02web.zoom.us/j/87755502219';
  test.each([
    `Old link (do not use): ${OLD}\nNew link: ${NEW}`,
    `Instead of ${OLD} please use ${NEW}`,
    `Statt ${OLD} gilt heute ${NEW}`,
    `Ancien lien : ${OLD}\nNouveau lien : ${NEW}`,
    `El enlace que envié ayer (${OLD}) ya no es válido. El nuevo enlace es:\n${NEW}`,
    `${OLD} no longer works. Please use the new link: ${NEW}`,
    `Il vecchio link ${OLD} non funziona, usate ${NEW}`,
  ])('%s', (text) => {
    expect(findingsOf(text).joinUrl).toMatchObject({ value: NEW, certainty: 'certain' });
  });

  test('alone it stays', () => {
    expect(findingsOf(`The old link is ${OLD}\nPasscode: 4411`).joinUrl?.value).toBe(OLD);
  });
});

describe('a code beside a link alone', () => {
  const text = 'Videoconference: https://vc.example.edu/join/anna\nParticipant code: 6008';
  test('is the PIN, in doubt, where nothing can be dialled', () => {
    expect(findingsOf(text)).toMatchObject({ pin: { value: '6008', doubt: 'maybeExtension' } });
    expect(findingsOf(text).extension).toBeUndefined();
  });

  test('also where only the way the link is built says what it is', () => {
    const link = 'Videoverhandlung unter https://video.example.org/raum/112\nZugangscode: ';
    expect(findingsOf(`Videokonferenz\n${link}40718`).pin?.value).toBe('40718');
    expect(findingsOf(`Videokonferenz\n${link}4F7K2Q`).pin?.value).toBe('4F7K2Q');
  });

  test('is the number where the link has it, too', () => {
    const text = 'Videoconference: https://vc.example.edu/join/60081\nParticipant code: 60081';
    expect(findingsOf(text).extension?.value).toBe('60081');
  });

  test('is the number to type where something can be', () => {
    expect(findingsOf(`${text}\nBy phone: +41 44 555 01 01`).extension?.value).toBe('6008');
  });
});

describe('a code that counts no longer', () => {
  test.each([
    'The passcode is no longer 551204; the new one follows by text message.',
    'Das Passwort ist nicht mehr Linde25, das neue folgt.',
    'Le mot de passe n’est plus Sapin25.',
    'La contraseña ya no es Encina25.',
  ])('is none: %s', (line) => {
    expect(pin(`${HEAD}\n${line}`)).toBeUndefined();
  });

  test('gives way to the new one', () => {
    expect(pin(`${HEAD}\nLa contraseña ya no es Encina25. Nueva contraseña: Roble26`)?.value).toBe('Roble26');
  });
});

test('a code behind a survey’s link is the survey’s, also beside a room that no service built', () => {
  const text = 'Join the meeting: https://vc.example.edu/join/anna\nMeeting ID: 55120';
  expect(pin(`${text}\nFeedback: https://survey.example.edu/555, access code VIVA26`)).toBeUndefined();
  expect(pin(`${text}\nThen go to https://www.example.edu/555 (access code VIVA26).`)).toBeUndefined();
});

describe('a table whose last head names the code', () => {
  const table = (head: string, ...rows: readonly string[]) =>
    `Zoom: https://zoom.us/j/85512345678\n| ${head} |\n${rows.map((row) => `| ${row} |`).join('\n')}`;

  test.each(['Date | Where | Passcode', 'Datum | Ort | Kenncode', 'Date | Lieu | Code secret'])(
    'has it below and not in the first cell of the row: %s',
    (head) => {
      expect(pin(table(head, '10 November | Zoom | 300145'))).toMatchObject({
        value: '300145',
        certainty: 'certain',
      });
    },
  );

  test('in doubt where the next row has another one', () => {
    expect(pin(table('Date | Passcode', '10 May | 300145', '11 May | 300146'))).toMatchObject({
      value: '300145',
      doubt: 'severalValues',
    });
  });
});

describe('links, numbers and codes of something else are no invitation', () => {
  test.each([
    'Vous êtes invité à participer à notre enquête.\nLien : https://enquete.example.org/r/5550\nIdentifiant : 771204\nCode : 8836',
    'Exam link: https://exam.example.edu/start/stat2\nAccess code: 88213',
    'Die Unterlagen zur Sitzung (Raum 204, 14 Uhr) liegen hier:\nhttps://cloud.example.edu/s/Xk55PqR\nPasswort: Senat-2026',
    'Your library account\nID: 55120771\nPIN: 4471',
    'Gérer mon inscription au webinaire Zoom : https://inscriptions.example.org/i/20441 (code 8812)',
    // A desk's extension does not make another number a meeting's.
    'Enquête sur les réunions à distance.\nLien : https://enquete.example.org/r/5550\nIdentifiant : 771204\nCode : 8836\n\nErika Muster, Tel. +49 30 23125 118 (Durchwahl 118)',
    'Prenez rendez-vous en agence ou en visioconférence : https://banque.example.com/rdv\nIdentifiant 33550177',
    'Zoom and Teams rooms, SIP and H.323. Apply: https://jobs.example.com/join/55501?source=mail',
    'Zur Videokonferenz die Meeting-ID eingeben.\nHilfe: Durchwahl 3300, https://support.example.edu/raum',
    'Die Videokonferenz am Donnerstag fällt aus. Neuer Termin: https://umfrage.example.org/t/5550 (Code 7712)',
    'Circolano false email di Teams con il codice di accesso 662901. Segnalate all’interno 4400.',
    'The video service is down on Saturday. How to join: https://help.example.edu/zoom',
    'Zoom Meetings Pro, 12 seats. Pay at https://billing.example.org/pay/5551120, access code 7731',
  ])('%j', (text) => {
    expect(findingsOf(text)).toEqual({});
  });
});

test('the subject of a mail that was answered is no name', () => {
  const link = 'https://zoom.us/j/85512345678';
  expect(findingsOf(`Van: Anna\nAan: Tom\nOnderwerp: Vergadering donderdag\n\n${link}`).name).toBeUndefined();
  expect(findingsOf(`Onderwerp: Vergadering donderdag\n${link}`).name?.value).toBe('Vergadering donderdag');
});

test('a line of interpreters has neither a number nor a code of the meeting', () => {
  for (const line of [
    'Samisk tolking: ring +47 21 55 55 90, kode 3310.',
    'Interpretation: dial +44 20 7946 0913, code 3310',
  ]) {
    expect(findingsOf(`${HEAD}\n${line}`).phoneNumbers).toBeUndefined();
    expect(pin(`${HEAD}\n${line}`)?.certainty).not.toBe('certain');
  }
});
