/** A heading and what to do, by reason and language. */
const texts = {
  noRoom: {
    en: [
      'You have no room yet',
      'Set it up in Outlook on a computer: write an appointment and open “Videoconf options”. Afterwards restart Outlook on this device and press the switch again.',
    ],
    de: [
      'Sie haben noch keinen Raum',
      'Richten Sie ihn in Outlook am Computer ein: Schreiben Sie einen Termin und öffnen Sie «Videokonferenz-Optionen». Starten Sie danach Outlook auf diesem Gerät neu und betätigen Sie den Schalter noch einmal.',
    ],
    fr: [
      'Vous n’avez pas encore de salle',
      'Configurez-la dans Outlook sur un ordinateur : créez un rendez-vous et ouvrez « Options de visioconférence ». Redémarrez ensuite Outlook sur cet appareil et actionnez de nouveau l’interrupteur.',
    ],
    it: [
      'Non ha ancora una sala',
      'La configuri in Outlook su un computer: crei un appuntamento e apra «Opzioni videoconferenza». Poi riavvii Outlook su questo dispositivo e azioni di nuovo l’interruttore.',
    ],
  },
  notAdded: {
    en: [
      'The invitation was not added or is not up to date',
      'Please check the text of the appointment. “Videoconf options” in Outlook on a computer says more.',
    ],
    de: [
      'Die Einladung wurde nicht eingefügt oder ist nicht aktuell',
      'Bitte prüfen Sie den Text des Termins. Mehr sagen die «Videokonferenz-Optionen» in Outlook am Computer.',
    ],
    fr: [
      'L’invitation n’a pas été insérée ou n’est pas à jour',
      'Vérifiez le texte du rendez-vous. « Options de visioconférence » dans Outlook sur un ordinateur en dit plus.',
    ],
    it: [
      'L’invito non è stato inserito o non è aggiornato',
      'Controlli il testo dell’appuntamento. Le «Opzioni videoconferenza» in Outlook su un computer dicono di più.',
    ],
  },
} as const;

type Words = readonly [heading: string, advice: string];

/** The entry of that name, and no other member of an object: an address can be typed by anybody. */
const entryOf = <Entry>(entries: Readonly<Record<string, Entry>>, name: string): Entry | undefined =>
  Object.hasOwn(entries, name) ? entries[name] : undefined;

/** The dialog of Outlook on phones: says why the switch went back. It knows the two words of its address and no more. */
const asked = new URLSearchParams(location.search);
const lang = asked.get('lang') ?? '';
const byLanguage: Readonly<Record<string, Words>> = entryOf(texts, asked.get('why') ?? '') ?? texts.notAdded;
const known = entryOf(byLanguage, lang);
const [heading, advice] = known ?? texts.notAdded.en;
const put = (selector: string, text: string): void => {
  const element = document.querySelector(selector);
  if (element) element.textContent = text;
};
if (known) document.documentElement.lang = lang;
put('h1', heading);
put('p', advice);

export {};
