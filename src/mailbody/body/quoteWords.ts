/**
 * The words by which mail clients begin a quoted or forwarded mail, one object per language: the labels of the
 * header that they copy above it, the words of the separator line, and the words of the line "On …, Anna wrote:".
 *
 * Each is spelt as a client writes it and stands once per list, whatever its case. The reader compares without case
 * (Turkish İ has no small letter of one character, so such words stand in both spellings), takes words literally
 * (some have brackets or dots), and brings what clients put around a word: the hyphens of a separator, colons (":",
 * " :" and the wide "："), asterisks, and the marks for text from right to left.
 *
 * The comment below a list says which client writes a word, and where it was looked up: [T] Thunderbird's own
 * localisation, [E] Evolution's, [R] Roundcube's, [C] Claws Mail's, [P] patterns or test data of a published reply
 * parser, [M] mails in public archives, [W] only test data of a small project, [U] unconfirmed. For a list of
 * several letters not every client was seen in each. docs/quote-words.md has the same as a table.
 *
 * To add a language: one more object here with every label filled (a list of beginnings may be empty where the line
 * begins with a date or a name), its rows in docs/quote-words.md, its tag in the test.
 */
export interface QuoteWords {
  readonly tag: string;
  readonly from: readonly string[];
  readonly sent: readonly string[];
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: readonly string[];
  /** What stands between hyphens, or before a colon, above a quoted or forwarded mail. */
  readonly separators: readonly string[];
  /** Beginnings of an attribution line. */
  readonly attributionBegins: readonly string[];
  /** The words that stand before its colon, or before the name or the date that stands there. */
  readonly attributionSays: readonly string[];
}

export const QUOTE_WORDS: readonly QuoteWords[] = [
  // English
  {
    tag: 'en',
    from: ['From'],
    // Outlook, Apple Mail, Gmail, Thunderbird, Yahoo [TRPM]
    sent: ['Sent', 'Date'],
    // Sent: Outlook, Yahoo [PM]; Date: Apple Mail, Gmail, Thunderbird [TRP]
    to: ['To'],
    // all [TRPM]
    cc: ['Cc'],
    // all [TRPM]
    subject: ['Subject'],
    // all [TRPM]
    separators: [
      'Original Message',
      'Forwarded Message',
      'Begin forwarded message',
      'Original Appointment',
      'Reply Message',
    ],
    // Original Message: Outlook, Thunderbird, Evolution, Roundcube, IONOS [TERP]; Forwarded Message: Gmail
    // (in every language), Thunderbird, Yahoo, Evolution, MailMate [TEP]; Begin forwarded message: Apple
    // Mail, Claws Mail [CP]; Original Appointment: Outlook [W]; Reply Message: not known which [P]
    attributionBegins: ['On'],
    // Apple Mail, Gmail, Outlook, Thunderbird, Evolution, Roundcube [TERCP]
    attributionSays: ['wrote', 'Quoting'],
    // Apple Mail, Gmail, Outlook, Thunderbird, Evolution, Roundcube [TERCP]
    // Quoting: Horde [U]
  },
  // German
  {
    tag: 'de',
    from: ['Von'],
    // Outlook, Apple Mail, Gmail, Thunderbird, Yahoo [TRP]
    sent: ['Gesendet', 'Datum'],
    // Gesendet: Outlook, Yahoo [P]; Datum: Apple Mail, Outlook for Mac, Thunderbird [TRP]
    to: ['An'],
    // all [TRP]
    cc: ['Cc', 'Kopie', 'Kopie (CC)'],
    // Cc: Outlook, Yahoo, Claws Mail [CP]; Kopie: Apple Mail, Roundcube [RP]; Kopie (CC): Thunderbird [TP]
    subject: ['Betreff'],
    // all [TRP]
    separators: [
      'Ursprüngliche Nachricht',
      'Original-Nachricht',
      'Originalnachricht',
      'Weitergeleitete Nachricht',
      'Anfang der weitergeleiteten Nachricht',
      'Anfang der weitergeleiteten E-Mail',
      'Beginn der weitergeleiteten Nachricht',
      'Ursprünglicher Termin',
    ],
    // Ursprüngliche Nachricht: Outlook, Evolution, Samsung [EP]; Original-Nachricht: Thunderbird [T];
    // Originalnachricht: Roundcube [R]; Weitergeleitete Nachricht: Thunderbird, Yahoo, Evolution [TEP];
    // Anfang der weitergeleiteten Nachricht, Anfang der weitergeleiteten E-Mail: Apple Mail [P]; Beginn
    // der weitergeleiteten Nachricht: Claws Mail [C]; Ursprünglicher Termin: Outlook [W]
    attributionBegins: ['Am'],
    // Apple Mail, Gmail, Outlook, Thunderbird, Evolution, Roundcube [TERCP]
    attributionSays: ['schrieb', 'geschrieben', 'Zitat von'],
    // Apple Mail, Gmail, Outlook, Thunderbird, Evolution, Roundcube [TERCP]
    // geschrieben: Open-Xchange; Zitat von: Horde [U]
  },
  // French
  {
    tag: 'fr',
    from: ['De'],
    // all [TRP]
    sent: ['Envoyé', 'Date'],
    // Envoyé: Outlook, Yahoo [P]; Date: Apple Mail, Gmail, Thunderbird [TRP]
    to: ['À', 'Pour'],
    // À: Outlook, Apple Mail, Yahoo, Roundcube [RP]; Pour: Thunderbird [TP]
    cc: ['Cc', 'Copie à'],
    // Cc: Outlook, Apple Mail, Roundcube [RP]; Copie à: Thunderbird [TP]
    subject: ['Objet', 'Sujet'],
    // Objet: Outlook, Apple Mail, Yahoo, Roundcube [RP]; Sujet: Thunderbird, Claws Mail [TCP]
    separators: [
      "Message d'origine",
      'Message d’origine',
      'Message original',
      'Message initial',
      'Courriel original',
      'Message transféré',
      'Message transmis',
      'Début du message réexpédié',
      'Début du message transféré',
      "Rendez-vous d'origine",
    ],
    // Message d'origine: Outlook [P]; Message d’origine: Outlook, with the curled apostrophe [U]; Message
    // original: Thunderbird [T]; Message initial: Evolution [E]; Courriel original: Roundcube [R]; Message
    // transféré: Thunderbird, Evolution, Claws Mail, HubSpot [TECP]; Message transmis: Yahoo [P]; Début du
    // message réexpédié, Début du message transféré: Apple Mail (Mac; iOS) [P]; Rendez-vous d'origine:
    // Outlook [U]
    attributionBegins: ['Le'],
    // Apple Mail, Gmail, Outlook, Thunderbird, Evolution, Roundcube [TERCP]
    attributionSays: ['a écrit'],
    // Apple Mail, Gmail, Outlook, Thunderbird, Evolution, Roundcube [TERCP]
  },
  // Spanish
  {
    tag: 'es',
    from: ['De', 'Desde'],
    // De: all [TRPM]; Desde: Claws Mail [C]
    sent: ['Enviado', 'Enviado el', 'Fecha'],
    // Enviado: Outlook on the web, Yahoo [P]; Enviado el: classic Outlook [M]; Fecha: Apple Mail,
    // Thunderbird [TRP]
    to: ['Para', 'A', 'Destinatario'],
    // Para: Outlook, Apple Mail, Thunderbird, Yahoo [TPM]; A: HubSpot [P]; Destinatario: Roundcube [R]
    cc: ['Cc'],
    // all [TRPM]
    subject: ['Asunto'],
    // all [TRPM]
    separators: [
      'Mensaje original',
      'Mensaje reenviado',
      'Inicio del mensaje reenviado',
      'Inicio del mensaje redirigido',
      'Cita original',
    ],
    // Mensaje original: Outlook, Thunderbird, Evolution, Roundcube [TERM]; Mensaje reenviado: Thunderbird,
    // Yahoo, Evolution, HubSpot [TEP]; Inicio del mensaje reenviado: Apple Mail [P]; Inicio del mensaje
    // redirigido: Claws Mail [C]; Cita original: Outlook [U]
    attributionBegins: ['El'],
    // Apple Mail, Gmail, Outlook, Thunderbird, Evolution, Roundcube [TERCP]
    attributionSays: ['escribió'],
    // Apple Mail, Gmail, Outlook, Thunderbird, Evolution, Roundcube [TERCP]
  },
  // Italian
  {
    tag: 'it',
    from: ['Da', 'Mittente'],
    // Da: Outlook, Apple Mail, Gmail, Yahoo [CP]; Mittente: Thunderbird, Roundcube [TRP]
    sent: ['Inviato', 'Data'],
    // Inviato: Outlook, Yahoo [P]; Data: Apple Mail, Outlook for Mac, Thunderbird [TRP]
    to: ['A', 'Destinatario'],
    // A: Outlook, Apple Mail, Thunderbird, Yahoo [TP]; Destinatario: Roundcube [R]
    cc: ['Cc'],
    // all [TRP]
    subject: ['Oggetto'],
    // all [TRP]
    separators: [
      'Messaggio originale',
      'Messaggio inoltrato',
      'Inizio messaggio inoltrato',
      'Inizio del messaggio inoltrato',
      'Appuntamento originale',
    ],
    // Messaggio originale: Outlook, Thunderbird, Evolution, Roundcube [TER]; Messaggio inoltrato:
    // Thunderbird, Yahoo, Evolution, HubSpot [TEP]; Inizio messaggio inoltrato, Inizio del messaggio
    // inoltrato: Apple Mail; the first one Claws Mail, too [CP]; Appuntamento originale: Outlook [U]
    attributionBegins: ['Il', 'In data'],
    // Il: Apple Mail, Gmail, Outlook, Thunderbird, Evolution, Roundcube [TERCP]; In data: not known which
    // [P]
    attributionSays: ['ha scritto'],
    // Apple Mail, Gmail, Outlook, Thunderbird, Evolution, Roundcube [TERCPM]
  },
  // Portuguese
  {
    tag: 'pt',
    from: ['De'],
    // all [TRPM]
    sent: ['Enviado', 'Enviada em', 'Enviada', 'Data'],
    // Enviado: Outlook on the web, Yahoo [P]; Enviada em, Enviada: classic Outlook (Brazil; Portugal) [M];
    // Data: Apple Mail, Outlook for Mac, Thunderbird [TRP]
    to: ['Para'],
    // all [TRPM]
    cc: ['Cc', 'Cópia'],
    // Cc: Outlook, Apple Mail, Thunderbird, Yahoo [TPM]; Cópia: Roundcube (Brazil) [R]
    subject: ['Assunto'],
    // all [TRPM]
    separators: [
      'Mensagem original',
      'Mensagem encaminhada',
      'Mensagem reencaminhada',
      'Início da mensagem encaminhada',
      'Início da mensagem reencaminhada',
      'Iniciando encaminhamento de mensagem',
      'Compromisso original',
    ],
    // Mensagem original: Outlook, Thunderbird, Evolution, Roundcube [TERM]; Mensagem encaminhada:
    // Thunderbird, Yahoo, Evolution (Brazil) [TEP]; Mensagem reencaminhada: Thunderbird, Yahoo, Evolution
    // (Portugal) [TEP]; Início da mensagem encaminhada, Início da mensagem reencaminhada: Apple Mail
    // (Brazil; Portugal) [P]; Iniciando encaminhamento de mensagem: Claws Mail [C]; Compromisso original:
    // Outlook [W]
    attributionBegins: ['Em', 'A', 'Às', 'No dia'],
    // Em: Apple Mail, Gmail, Outlook, Thunderbird (Brazil), Evolution, Roundcube [TERCP]; A: Evolution,
    // Roundcube (Portugal) [ER]; Às: Thunderbird (Portugal) [T]; No dia: Apple Mail (Portugal) [U]
    attributionSays: ['escreveu'],
    // Apple Mail, Gmail, Outlook, Thunderbird, Evolution, Roundcube [TERCPM]
  },
  // Dutch
  {
    tag: 'nl',
    from: ['Van', 'Afzender'],
    // Van: Outlook, Apple Mail, Gmail, Thunderbird, Yahoo [TPM]; Afzender: Roundcube [R]
    sent: ['Verzonden', 'Datum'],
    // Verzonden: Outlook, Yahoo [PM]; Datum: Apple Mail, Outlook for Mac, Thunderbird [TRP]
    to: ['Aan', 'Ontvanger'],
    // Aan: Outlook, Apple Mail, Thunderbird, Yahoo [TPM]; Ontvanger: Roundcube [R]
    cc: ['Cc', 'Kopie'],
    // Cc: Outlook, Thunderbird, Yahoo [TP]; Kopie: Apple Mail, Roundcube [RP]
    subject: ['Onderwerp'],
    // all [TRPM]
    separators: [
      'Oorspronkelijk bericht',
      'Oorspronkelijke bericht',
      'Doorgestuurd bericht',
      'Begin doorgestuurd bericht',
      'Oorspronkelijke afspraak',
    ],
    // Oorspronkelijk bericht: Outlook, Thunderbird, Evolution [TEM]; Oorspronkelijke bericht: Roundcube
    // [R]; Doorgestuurd bericht: Thunderbird, Yahoo, Evolution, HubSpot [TEP]; Begin doorgestuurd bericht:
    // Apple Mail, Claws Mail [CP]; Oorspronkelijke afspraak: Outlook [U]
    attributionBegins: ['Op'],
    // Apple Mail, Gmail, Outlook, Thunderbird [TCPM]
    attributionSays: ['schreef', 'geschreven'],
    // schreef: Gmail, Thunderbird, Evolution, Roundcube [TERCP]; geschreven: Apple Mail ("het volgende
    // geschreven"), Outlook [PM]
  },
  // Swedish
  {
    tag: 'sv',
    from: ['Från'],
    // all [TRPM]
    sent: ['Skickat', 'Datum'],
    // Skickat: Outlook, Yahoo [PM]; Datum: Apple Mail, Outlook for Mac, Thunderbird [TRP]
    to: ['Till', 'Mottagare'],
    // Till: Outlook, Apple Mail, Thunderbird [TPM]; Mottagare: Roundcube [R]
    cc: ['Kopia'],
    // all [TRPM]
    subject: ['Ämne'],
    // all [TRPM]
    separators: [
      'Ursprungligt meddelande',
      'Vidarebefordrat meddelande',
      'Vidarebefordrat mejl',
      'Start av vidarebefordrat meddelande',
    ],
    // Ursprungligt meddelande: Outlook, Thunderbird, Evolution, Roundcube [TER]; Vidarebefordrat
    // meddelande: Thunderbird, Yahoo, Evolution, HubSpot [TEP]; Vidarebefordrat mejl: Apple Mail [P];
    // Start av vidarebefordrat meddelande: Claws Mail [C]
    attributionBegins: ['Den'],
    // Gmail, Outlook, Thunderbird, Claws Mail [TCP]
    attributionSays: ['skrev'],
    // Apple Mail, Gmail, Outlook, Thunderbird, Evolution, Roundcube [TERCP]
  },
  // Norwegian (Bokmål, Nynorsk)
  {
    tag: 'no',
    from: ['Fra', 'Avsender', 'Frå'],
    // Fra: Outlook, Apple Mail, Gmail, Thunderbird, Yahoo [TP]; Avsender: Roundcube [R]; Frå: Thunderbird,
    // Roundcube (Nynorsk) [TR]
    sent: ['Sendt', 'Dato'],
    // Sendt: Outlook, Yahoo [P]; Dato: Apple Mail, Thunderbird [TRP]
    to: ['Til', 'Mottaker'],
    // Til: Outlook, Apple Mail, Thunderbird, Yahoo [TRP]; Mottaker: Roundcube [R]
    cc: ['Kopi', 'Cc', 'Kopi til', 'Kopi-Til'],
    // Kopi: Outlook, Apple Mail, Yahoo [P]; Cc: Thunderbird, Evolution [TE]; Kopi til: Roundcube [R];
    // Kopi-Til: Claws Mail [C]
    subject: ['Emne'],
    // all [TRP]
    separators: [
      'Opprinnelig melding',
      'Videresendt melding',
      'Start videresendt melding',
      'Opphavleg melding',
      'Vidaresend melding',
      'Opprinneleg melding',
      'Vidaresendt melding',
      'Opprinnelig avtale',
    ],
    // Opprinnelig melding: Outlook, Thunderbird, Evolution, Roundcube [TER]; Videresendt melding: Apple
    // Mail, Thunderbird, Yahoo, Evolution [TEP]; Start videresendt melding: Claws Mail [C]; Opphavleg
    // melding: Thunderbird, Roundcube (Nynorsk) [TR]; Vidaresend melding: Thunderbird (Nynorsk) [T];
    // Opprinneleg melding, Vidaresendt melding: Evolution (Nynorsk) [E]; Opprinnelig avtale: Outlook [U]
    attributionBegins: ['Den', 'På'],
    // Den: Thunderbird, Roundcube, Claws Mail, Apple Mail [TRCP]; På: not known which [P]
    attributionSays: ['skrev', 'skreiv'],
    // skrev: Apple Mail, Gmail, Outlook, Thunderbird, Evolution, Roundcube [TERCP]; skreiv: Thunderbird,
    // Evolution, Roundcube (Nynorsk) [TER]
  },
  // Danish
  {
    tag: 'da',
    from: ['Fra', 'Afsender'],
    // Fra: Outlook, Apple Mail, Gmail, Thunderbird, Yahoo [TP]; Afsender: Roundcube [R]
    sent: ['Sendt', 'Dato'],
    // Sendt: Outlook, Yahoo [P]; Dato: Apple Mail, Outlook for Mac, Thunderbird [TRP]
    to: ['Til', 'Modtager'],
    // Til: Outlook, Apple Mail, Thunderbird, Yahoo [TP]; Modtager: Roundcube [R]
    cc: ['Cc', 'Kopi til (CC)'],
    // Cc: Outlook, Apple Mail, Yahoo, Roundcube [RP]; Kopi til (CC): Thunderbird [T]
    subject: ['Emne'],
    // all [TRP]
    separators: [
      'Oprindelig meddelelse',
      'Oprindelig besked',
      'Original meddelelse',
      'Original besked',
      'Oprindeligt brev',
      'Videresendt brev',
      'Videresendt meddelelse',
      'Start på videresendt besked',
      'Begynd videresendt e-mail',
      'Oprindelig aftale',
    ],
    // Oprindelig meddelelse: Outlook, Thunderbird [TP]; Oprindelig besked: not known which [P]; Original
    // meddelelse: Thunderbird [T]; Original besked: Roundcube [R]; Oprindeligt brev, Videresendt brev:
    // Evolution [E]; Videresendt meddelelse: Thunderbird, Yahoo [TP]; Start på videresendt besked: Apple
    // Mail [P]; Begynd videresendt e-mail: Claws Mail [C]; Oprindelig aftale: Outlook [U]
    attributionBegins: ['Den'],
    // Apple Mail, Gmail, Outlook, Thunderbird, Claws Mail [TCP]
    attributionSays: ['skrev'],
    // Apple Mail, Gmail, Outlook, Thunderbird, Evolution, Roundcube [TERCP]
  },
  // Finnish
  {
    tag: 'fi',
    from: ['Lähettäjä'],
    // all [TRP]
    sent: ['Lähetetty', 'Päivämäärä', 'Päiväys'],
    // Lähetetty: Outlook, Yahoo [P]; Päivämäärä: Apple Mail, Outlook for Mac [P]; Päiväys: Thunderbird,
    // Roundcube, Claws Mail [TRCP]
    to: ['Vastaanottaja'],
    // all [TRP]
    cc: ['Kopio', 'Cc', 'Kopiot'],
    // Kopio: Outlook, Apple Mail, Yahoo, Roundcube [RP]; Cc: Thunderbird [T]; Kopiot: Claws Mail [C]
    subject: ['Aihe'],
    // all [TRP]
    separators: [
      'Alkuperäinen viesti',
      'Alkuperäinen viesti / Orig.Msg.',
      'Välitetty viesti / Fwd.Msg',
      'Välitetty viesti',
      'Välitetty viesti alkaa',
      'Edelleenlähetetty viesti',
    ],
    // Alkuperäinen viesti: Outlook, Evolution, Roundcube [ER]; Alkuperäinen viesti / Orig.Msg., Välitetty
    // viesti / Fwd.Msg: Thunderbird [TP]; Välitetty viesti: Evolution [E]; Välitetty viesti alkaa: Apple
    // Mail [P]; Edelleenlähetetty viesti: Yahoo, HubSpot, Claws Mail [CP]
    attributionBegins: [],
    attributionSays: ['kirjoitti'],
    // Apple Mail, Gmail, Outlook, Thunderbird, Evolution, Roundcube [TERCPM]
  },
  // Polish
  {
    tag: 'pl',
    from: ['Od', 'Nadawca'],
    // Od: Outlook, Apple Mail, Gmail, Yahoo, Roundcube [RP]; Nadawca: Thunderbird [TP]
    sent: ['Wysłano', 'Data'],
    // Wysłano: Outlook, Yahoo [P]; Data: Apple Mail, Outlook for Mac, Thunderbird [TRP]
    to: ['Do', 'Adresat'],
    // Do: Outlook, Apple Mail, Yahoo, Roundcube [RP]; Adresat: Thunderbird [TP]
    cc: ['DW', 'Kopia'],
    // DW: Outlook, Apple Mail, Yahoo [P]; Kopia: Thunderbird, Roundcube, Claws Mail [TRC]
    subject: ['Temat'],
    // all [TRP]
    separators: [
      'Oryginalna wiadomość',
      'Wiadomość oryginalna',
      'Treść oryginalnej wiadomości',
      'Treść przekazanej wiadomości',
      'Przekazana wiadomość',
      'Wiadomość przekazywana',
      'Wiadomość przesłana dalej',
      'Początek przekazywanej wiadomości',
    ],
    // Oryginalna wiadomość: Outlook [W]; Wiadomość oryginalna: Thunderbird, Evolution, Roundcube [TER];
    // Treść oryginalnej wiadomości, Treść przekazanej wiadomości: Thunderbird [TP]; Przekazana wiadomość:
    // Yahoo [P]; Wiadomość przekazywana: Evolution [E]; Wiadomość przesłana dalej: HubSpot [P]; Początek
    // przekazywanej wiadomości: Apple Mail, Claws Mail [CP]
    attributionBegins: ['W dniu', 'Dnia'],
    // W dniu: Thunderbird, Evolution, Roundcube [TERP]; Dnia: Outlook, Claws Mail [CP]
    attributionSays: ['napisał', 'napisał(a)', 'pisze'],
    // napisał: Outlook, Evolution [EP]; napisał(a): Apple Mail, Gmail, Roundcube, Claws Mail [RCP]; pisze:
    // Thunderbird [TP]
  },
  // Czech
  {
    tag: 'cs',
    from: ['Od', 'Odesílatel'],
    // Od: Outlook, Apple Mail, Gmail, Thunderbird, Yahoo [TPM]; Odesílatel: Roundcube [R]
    sent: ['Odesláno', 'Datum'],
    // Odesláno: Outlook [M]; Datum: Apple Mail, Outlook for Mac, Thunderbird, Yahoo [TRP]
    to: ['Komu', 'Adresát'],
    // Komu: Outlook, Apple Mail, Thunderbird, Yahoo [TPM]; Adresát: Roundcube [R]
    cc: ['Kopie'],
    // all [TRPM]
    subject: ['Předmět'],
    // all [TRP]
    separators: [
      'Původní zpráva',
      'Přeposlaná zpráva',
      'Začátek přeposílané zprávy',
      'Začátek předané zprávy',
    ],
    // Původní zpráva: Outlook, BlackBerry, Thunderbird, Evolution, Roundcube [TERM]; Přeposlaná zpráva:
    // Thunderbird, Yahoo, Evolution [TEP]; Začátek přeposílané zprávy: Apple Mail [P]; Začátek předané
    // zprávy: Claws Mail [C]
    attributionBegins: ['Dne'],
    // Outlook, Thunderbird, Roundcube, Claws Mail [TRCP]
    attributionSays: ['napsal', 'napsal(a)', 'píše'],
    // napsal: Gmail, Roundcube [RM]; napsal(a): Outlook, Thunderbird, Claws Mail [TCP]; píše: Evolution
    // [E]
  },
  // Slovak
  {
    tag: 'sk',
    from: ['Od'],
    // all [TRP]
    sent: ['Odoslané', 'Dátum'],
    // Odoslané: Outlook, Yahoo [P]; Dátum: Apple Mail, Outlook for Mac, Thunderbird [TRP]
    to: ['Komu', 'Pre'],
    // Komu: Outlook, Yahoo, Roundcube, Claws Mail [RCP]; Pre: Apple Mail, Thunderbird [TP]
    cc: ['Kópia', 'Cc'],
    // Kópia: Outlook, Thunderbird, Yahoo, Roundcube [TRP]; Cc: Apple Mail, Claws Mail [CP]
    subject: ['Predmet'],
    // all [TRP]
    separators: [
      'Pôvodná správa',
      'Pôvodná správa --- Original Message',
      'Preposlaná správa --- Forwarded Message',
      'Preposlaná správa',
      'Ďalej odoslaná správa',
      'Začiatok preposlanej správy',
      'Začiatok správy poslanej ďalej',
    ],
    // Pôvodná správa: Outlook, Thunderbird, Evolution, Roundcube [TER]; Pôvodná správa --- Original
    // Message, Preposlaná správa --- Forwarded Message: Thunderbird [TP]; Preposlaná správa: Yahoo [P];
    // Ďalej odoslaná správa: Evolution [E]; Začiatok preposlanej správy: Apple Mail [P]; Začiatok správy
    // poslanej ďalej: Claws Mail [C]
    attributionBegins: ['Dňa', 'V'],
    // Dňa: Gmail, Thunderbird, Roundcube, Claws Mail [TRCM]; V: Evolution [E]
    attributionSays: ['napísal(a)', 'napísal'],
    // napísal(a): Gmail, Thunderbird, Evolution, Roundcube [TERM]; napísal: Outlook, Claws Mail [CP]
  },
  // Hungarian
  {
    tag: 'hu',
    from: ['Feladó'],
    // all [TRP]
    sent: ['Elküldve', 'Küldve', 'Dátum'],
    // Elküldve: Outlook on the web, Yahoo [PM]; Küldve: classic Outlook [U]; Dátum: Apple Mail,
    // Thunderbird [TRP]
    to: ['Címzett'],
    // all [TRPM]
    cc: ['Másolatot kap', 'Másolat', 'Cc'],
    // Másolatot kap: Outlook, Claws Mail [CP]; Másolat: Apple Mail, Yahoo, Roundcube [RP]; Cc: Thunderbird
    // [TP]
    subject: ['Tárgy'],
    // all [TRPM]
    separators: ['Eredeti üzenet', 'Továbbított üzenet', 'Továbbított levél kezdete'],
    // Eredeti üzenet: Outlook, Thunderbird, Evolution, Roundcube [TER]; Továbbított üzenet: Thunderbird,
    // Yahoo, Evolution, Claws Mail [TECP]; Továbbított levél kezdete: Apple Mail [P]
    attributionBegins: [],
    attributionSays: ['írta'],
    // Apple Mail, Gmail, Outlook, Evolution, Roundcube ("ezt írta"), Thunderbird, Claws Mail [TERCPM]
  },
  // Romanian
  {
    tag: 'ro',
    from: ['De la', 'Expeditorul', 'Expeditor'],
    // De la: Outlook, Gmail, Thunderbird, Yahoo, Claws Mail [TCP]; Expeditorul: Apple Mail [P]; Expeditor:
    // Roundcube [R]
    sent: ['Trimis', 'Dată', 'Data'],
    // Trimis: Outlook, Yahoo [P]; Dată: Apple Mail, Thunderbird, Claws Mail [TCP]; Data: Roundcube [R]
    to: ['Către', 'Destinatarul', 'Destinatar'],
    // Către: Outlook, Thunderbird, Yahoo, Claws Mail [TCP]; Destinatarul: Apple Mail [P]; Destinatar:
    // Roundcube [R]
    cc: ['Cc', 'Copie (CC)'],
    // Cc: Outlook, Apple Mail, Thunderbird, Yahoo [TCP]; Copie (CC): Roundcube [R]
    subject: ['Subiect', 'Subiectul'],
    // Subiect: Outlook, Thunderbird, Yahoo, Roundcube [TRCP]; Subiectul: Apple Mail [P]
    separators: [
      'Mesaj original',
      'Mesajul original',
      'Mesaj redirecționat',
      'Mesaj înaintat',
      'Începe mesajul redirecționat',
      'Începutul mesajului înaintat',
    ],
    // Mesaj original: Outlook, Evolution, Roundcube [ER]; Mesajul original: Thunderbird [T]; Mesaj
    // redirecționat: Thunderbird, Yahoo [TP]; Mesaj înaintat: Evolution [E]; Începe mesajul redirecționat:
    // Apple Mail [P]; Începutul mesajului înaintat: Claws Mail [C]
    attributionBegins: ['În', 'La', 'Pe'],
    // În: Gmail, Evolution, Roundcube, Claws Mail [ERCM]; La: Thunderbird [T]; Pe: Apple Mail [W]
    attributionSays: ['a scris'],
    // Apple Mail, Gmail, Thunderbird, Evolution, Roundcube [TERCM]
  },
  // Turkish
  {
    tag: 'tr',
    from: ['Kimden', 'Gönderen', 'Gönderici'],
    // Kimden: Outlook, Apple Mail, Thunderbird, Yahoo [TP]; Gönderen: Gmail, Claws Mail [CP]; Gönderici:
    // Roundcube [R]
    sent: ['Gönderildi', 'Gönderilen', 'Tarih'],
    // Gönderildi: Outlook [W]; Gönderilen: Yahoo [P]; Tarih: Apple Mail, Thunderbird [TRP]
    to: ['Kime', 'Alıcı'],
    // Kime: Outlook, Apple Mail, Thunderbird, Yahoo [TP]; Alıcı: Roundcube, Claws Mail [RC]
    cc: ['Bilgi', 'Cc', 'Kopya'],
    // Bilgi: Outlook, Apple Mail [P]; Cc: Thunderbird, Yahoo [TP]; Kopya: Roundcube [R]
    subject: ['Konu', 'Başlık'],
    // Konu: all [TRP]; Başlık: Claws Mail [C]
    separators: [
      'Özgün İleti',
      'Özgün ileti',
      'Orijinal ileti',
      'İletilen İleti',
      'İletilmiş Mesaj',
      'Yönlendirilmiş İleti',
      'İleti başlangıcı',
      'Yönlendirilen iletiye başla',
    ],
    // Özgün İleti: Thunderbird, Evolution [TE]; Özgün ileti: Roundcube [R]; Orijinal ileti: Outlook [W];
    // İletilen İleti: Thunderbird [TP]; İletilmiş Mesaj: Yahoo [P]; Yönlendirilmiş İleti: Evolution [E];
    // İleti başlangıcı: Apple Mail [P]; Yönlendirilen iletiye başla: Claws Mail [C]
    attributionBegins: [],
    attributionSays: ['yazdı', 'yazmış'],
    // yazdı: Apple Mail, Gmail, Outlook ("şunu yazdı"), Thunderbird, Evolution, Claws Mail [TECPM];
    // yazmış: Roundcube [R]
  },
  // Russian
  {
    tag: 'ru',
    from: ['От', 'Отправитель'],
    // От: Outlook, Gmail, Thunderbird, Yahoo [TRP]; Отправитель: Apple Mail [P]
    sent: ['Отправлено', 'Дата'],
    // Отправлено: Outlook, Yahoo [P]; Дата: Apple Mail, Outlook for Mac, Thunderbird [TRP]
    to: ['Кому'],
    // all [TRP]
    cc: ['Копия'],
    // all [TRP]
    subject: ['Тема'],
    // all [TRP]
    separators: [
      'Исходное сообщение',
      'Перенаправленное сообщение',
      'Пересылаемое сообщение',
      'Начало переадресованного сообщения',
      'Начало пересылаемого сообщения',
    ],
    // Исходное сообщение: Outlook, Thunderbird, Evolution, Roundcube [TER]; Перенаправленное сообщение:
    // Thunderbird [TP]; Пересылаемое сообщение: Yahoo, Evolution [EP]; Начало переадресованного сообщения:
    // Apple Mail [P]; Начало пересылаемого сообщения: Claws Mail [CP]
    attributionBegins: ['В'],
    // Evolution, Claws Mail [EC]
    attributionSays: ['пишет', 'написал', 'написал(а)', 'писал(а)'],
    // пишет: Thunderbird, Evolution, Claws Mail [TEC]; написал: Outlook, Gmail [P]; написал(а): Apple Mail
    // [P]; писал(а): Roundcube [R]
  },
  // Ukrainian
  {
    tag: 'uk',
    from: ['Від', 'Від кого'],
    // Від: Outlook, Gmail, Thunderbird, Yahoo [TP]; Від кого: Apple Mail, Roundcube [RP]
    sent: ['Надіслано', 'Відправлено', 'Дата'],
    // Надіслано: Outlook [W]; Відправлено: Yahoo [P]; Дата: Apple Mail, Thunderbird [TRP]
    to: ['Кому'],
    // all [TRP]
    cc: ['Копія', 'Cc'],
    // Копія: Outlook, Apple Mail, Yahoo, Roundcube [RP]; Cc: Thunderbird [TP]
    subject: ['Тема'],
    // all [TRP]
    separators: [
      'Оригінальне повідомлення',
      'Початкове повідомлення',
      'Переслане повідомлення',
      'Перенаправлене повідомлення',
      'Початок листа, що пересилається',
    ],
    // Оригінальне повідомлення: Evolution, Roundcube [ER]; Початкове повідомлення: Thunderbird [T];
    // Переслане повідомлення: Thunderbird, Evolution [TEP]; Перенаправлене повідомлення: Yahoo [P];
    // Початок листа, що пересилається: Apple Mail [P]
    attributionBegins: ['У'],
    // Evolution [E]
    attributionSays: ['пише', 'написав'],
    // пише: Gmail, Evolution [EPM]; написав: Thunderbird, Roundcube [TR]
  },
  // Greek
  {
    tag: 'el',
    from: ['Από', 'Αποστολέας'],
    // Από: Outlook, Thunderbird, Evolution [TEM]; Αποστολέας: Roundcube [R]
    sent: ['Στάλθηκε', 'Ημερομηνία'],
    // Στάλθηκε: Outlook on the web [M]; Ημερομηνία: Thunderbird, Roundcube [TR]
    to: ['Προς', 'Παραλήπτης'],
    // Προς: Outlook, Thunderbird, Evolution [TEM]; Παραλήπτης: Roundcube [R]
    cc: ['Κοιν.', 'Κοινοποίηση'],
    // Κοιν.: Outlook, Thunderbird [T]; Κοινοποίηση: Roundcube [R]
    subject: ['Θέμα'],
    // all [TERM]
    separators: ['Αρχικό μήνυμα', 'Προωθημένο μήνυμα', 'Αρχή προωθημένου μηνύματος'],
    // Αρχικό μήνυμα: Thunderbird, Evolution, Roundcube [TER]; Προωθημένο μήνυμα: Thunderbird, Evolution
    // [TE]; Αρχή προωθημένου μηνύματος: Apple Mail [P]
    attributionBegins: ['Στις'],
    // Gmail, Yahoo, Thunderbird, Evolution, Roundcube [TERM]
    attributionSays: ['έγραψε'],
    // Gmail, Yahoo, Thunderbird, Evolution, Roundcube [TERM]
  },
  // Chinese (simplified, traditional)
  {
    tag: 'zh',
    from: ['发件人', '寄件者', '從'],
    // 发件人: Outlook, Apple Mail, Thunderbird, Roundcube [TRPM]; 寄件者: Outlook, Roundcube, Claws Mail [RCM];
    // 從: Outlook on the web (older), Thunderbird [TM]
    sent: ['发送时间', '寄件日期', '日期'],
    // 发送时间: Outlook, QQ Mail [PM]; 寄件日期: Outlook [M]; 日期: Apple Mail, Thunderbird, Roundcube [TRC]
    to: ['收件人', '收件者', '到', '至'],
    // 收件人: Outlook, Apple Mail, Thunderbird, Roundcube [TRPM]; 收件者: Outlook, Roundcube, Claws Mail [RCM];
    // 到: Thunderbird [T]; 至: Outlook on the web (older) [M]
    cc: ['抄送', '副本'],
    // 抄送: Outlook, Thunderbird, Roundcube [TRM]; 副本: Outlook, Thunderbird, Roundcube [TRCM]
    subject: ['主题', '主旨'],
    // 主题: Outlook, Apple Mail, Thunderbird, Roundcube [TRPM]; 主旨: Outlook, Thunderbird, Roundcube [TRCM]
    separators: [
      '邮件原件',
      '原始邮件',
      '原始消息',
      '转发的消息',
      '原始信息',
      '转发的信息',
      '原始郵件',
      '轉寄郵件',
      '轉遞的郵件',
      '開始轉寄郵件',
      '开始转发的邮件',
      '转发邮件信息',
      '回复的原邮件',
    ],
    // 邮件原件: Outlook [M]; 原始邮件: QQ Mail, Roundcube [RP]; 原始消息, 转发的消息: Thunderbird [T]; 原始信息: Thunderbird,
    // Evolution [TE]; 转发的信息: Evolution [E]; 原始郵件: Thunderbird, Evolution, Roundcube [TER]; 轉寄郵件:
    // Thunderbird [T]; 轉遞的郵件: Evolution [E]; 開始轉寄郵件: Claws Mail, Apple Mail [C]; 开始转发的邮件: Apple Mail [U];
    // 转发邮件信息, 回复的原邮件: NetEase [U]
    attributionBegins: ['在', '於'],
    // 在: Apple Mail, Thunderbird, Evolution, Roundcube, Claws Mail [TERCP]; 於: Evolution [E]
    attributionSays: ['写道', '寫道', '寫到', '提到'],
    // 写道: Apple Mail, Gmail, Thunderbird, Evolution, Roundcube [TERPM]; 寫道: Gmail, Thunderbird [TM]; 寫到:
    // Roundcube [R]; 提到: Evolution [E]
  },
  // Japanese
  {
    tag: 'ja',
    from: ['差出人', '発信者', '送信元'],
    // 差出人: Outlook, Apple Mail, Evolution [EM]; 発信者: Roundcube [R]; 送信元: HubSpot [P]
    sent: ['送信日時', '日付'],
    // 送信日時: Outlook [M]; 日付: Apple Mail, Roundcube, HubSpot [RP]
    to: ['宛先', '送信先'],
    // 宛先: Outlook, Apple Mail, Roundcube [RM]; 送信先: HubSpot [P]
    cc: ['Cc', '写し(Cc)'],
    // Cc: Outlook, Apple Mail, Thunderbird, HubSpot [TP]; 写し(Cc): Roundcube [R]
    subject: ['件名'],
    // all [RPM]
    separators: [
      '元のメッセージ',
      'オリジナルのメッセージ',
      '転送するメッセージ',
      'メッセージを転送',
      '転送されたメッセージ',
    ],
    // 元のメッセージ: Outlook, Roundcube [R]; オリジナルのメッセージ, 転送するメッセージ: Evolution [E]; メッセージを転送: HubSpot [P];
    // 転送されたメッセージ: Apple Mail [W]
    attributionBegins: [],
    attributionSays: ['さんは書きました', 'のメッセージ', 'のメール'],
    // さんは書きました: Evolution, Roundcube [ER]; のメッセージ: Apple Mail [P]; のメール: Apple Mail [U]
  },
  // Korean
  {
    tag: 'ko',
    from: ['보낸 사람'],
    // all [TRM]
    sent: ['보낸 날짜', '날짜'],
    // 보낸 날짜: Outlook [M]; 날짜: Apple Mail, Thunderbird, Roundcube [TR]
    to: ['받는 사람'],
    // all [TRM]
    cc: ['참조'],
    // all [TR]
    subject: ['제목'],
    // all [TRM]
    separators: ['원본 메시지', '전달된 메시지', '전달된 메시지 시작'],
    // 원본 메시지: Outlook, Thunderbird, Roundcube [TR]; 전달된 메시지: Thunderbird [T]; 전달된 메시지 시작: Apple Mail [W]
    attributionBegins: [],
    attributionSays: ['님이 작성', '작성', '이(가) 쓴 글', '이(가) 쓴 내용'],
    // 님이 작성: Gmail [M]; 작성: Apple Mail [P]; 이(가) 쓴 글: Thunderbird [T]; 이(가) 쓴 내용: Roundcube [R]
  },
  // Hebrew
  {
    tag: 'he',
    from: ['מאת'],
    // all [TRM]
    sent: ['נשלח', 'תאריך'],
    // נשלח: Outlook [M]; תאריך: Thunderbird, Roundcube [TR]
    to: ['אל'],
    // all [TRM]
    cc: ['עותק', 'לידיעה'],
    // עותק: Outlook, Thunderbird [TM]; לידיעה: Roundcube [R]
    subject: ['נושא'],
    // all [TRW]
    separators: ['הודעה מקורית', 'הודעה שהועברה', 'הודעה מועברת'],
    // הודעה מקורית: Outlook, Thunderbird, Evolution, Roundcube [TER]; הודעה שהועברה: Thunderbird [T];
    // הודעה מועברת: Evolution [E]
    attributionBegins: ['בתאריך', 'נכתב על ידי'],
    // בתאריך: Gmail [M]; נכתב על ידי: Thunderbird [T]
    attributionSays: ['מאת', 'נכתב על ידי', 'כתב', 'כתב/ה'],
    // מאת: Gmail [M]; נכתב על ידי: Thunderbird [T]; כתב: Apple Mail, Roundcube [R]; כתב/ה: not known which
    // [W]
  },
  // Arabic
  {
    tag: 'ar',
    from: ['من', 'مِن', 'المرسل'],
    // من: Outlook [W]; مِن: Thunderbird [T]; المرسل: Roundcube [R]
    sent: ['تاريخ الإرسال', 'تم الإرسال', 'التاريخ'],
    // تاريخ الإرسال, تم الإرسال: Outlook (classic; on the web) [W]; التاريخ: Thunderbird, Roundcube [TR]
    to: ['إلى', 'المستقبل'],
    // إلى: Outlook, Thunderbird [TW]; المستقبل: Roundcube [R]
    cc: ['نسخة', 'Cc'],
    // نسخة: Outlook, Roundcube [RW]; Cc: Thunderbird [T]
    subject: ['الموضوع'],
    // all [TRW]
    separators: ['الرسالة الأصلية', 'الرسالة الأصليَّة', 'رسالة ممرّرة'],
    // الرسالة الأصلية: Thunderbird, Evolution, Roundcube [TER]; الرسالة الأصليَّة: Thunderbird [T]; رسالة
    // ممرّرة: Thunderbird, Evolution [TE]
    attributionBegins: ['في', 'على'],
    // في: Gmail, Evolution [EM]; على: Thunderbird [T]
    attributionSays: ['كتب', 'كتبت', 'تمت كتابة ما يلي'],
    // كتب: Gmail, Thunderbird, Evolution, Roundcube [TERM]; كتبت: not known which [W]; تمت كتابة ما يلي:
    // Gmail [M]
  },
  // Croatian
  {
    tag: 'hr',
    from: ['Šalje', 'Od'],
    // Šalje: Apple Mail, Gmail, Thunderbird [TP]; Od: Roundcube [R]
    sent: ['Poslano', 'Datum'],
    // Poslano: Outlook [U]; Datum: Apple Mail, Thunderbird, Roundcube [TRP]
    to: ['Prima', 'Za'],
    // Prima: Apple Mail, Thunderbird [TP]; Za: Roundcube [R]
    cc: ['Cc'],
    // Apple Mail, Thunderbird, Roundcube [TRP]
    subject: ['Predmet', 'Naslov'],
    // Predmet: Outlook, Apple Mail [P]; Naslov: Thunderbird, Roundcube [TRP]
    separators: ['Izvorna poruka', 'Proslijeđena poruka', 'Započni proslijeđenu poruku'],
    // Izvorna poruka: Thunderbird, Evolution, Roundcube [TER]; Proslijeđena poruka: Thunderbird, Evolution
    // [TEP]; Započni proslijeđenu poruku: Apple Mail [P]
    attributionBegins: ['Dana', 'U'],
    // Dana: Roundcube [R]; U: Evolution [E]
    attributionSays: ['napisao je', 'napisala je', 'je napisao', 'je napisao/la', 'je napisao(la)', 'piše'],
    // napisao je: Gmail [M]; napisala je: Gmail [U]; je napisao: not known which [M]; je napisao/la:
    // Evolution [E]; je napisao(la): Roundcube [R]; piše: Thunderbird [T]
  },
  // Slovenian
  {
    tag: 'sl',
    from: ['Od'],
    // all [TR]
    sent: ['Poslano', 'Datum'],
    // Poslano: Outlook [U]; Datum: Thunderbird, Roundcube [TR]
    to: ['Za'],
    // all [TR]
    cc: ['Kp'],
    // all [TR]
    subject: ['Zadeva'],
    // all [TR]
    separators: [
      'Izvirno sporočilo',
      'Izvorno sporočilo',
      'Posredovano sporočilo',
      'Začetek posredovanega sporočila',
    ],
    // Izvirno sporočilo: Thunderbird, Evolution [TE]; Izvorno sporočilo: Roundcube [R]; Posredovano
    // sporočilo: Thunderbird, Evolution [TE]; Začetek posredovanega sporočila: Apple Mail [P]
    attributionBegins: ['Dne', 'V'],
    // Dne: Evolution [E]; V: Gmail [U]
    attributionSays: ['napisal(a)', 'napisal', 'napisala'],
    // napisal(a): Thunderbird, Evolution [TE]; napisal: Thunderbird, Roundcube [TR]; napisala: Gmail [U]
  },
];
