import type { ReadingTexts } from '../readingTexts';

export const it: ReadingTexts = {
  title: 'Letto nell’invito',
  found: (count) => `${count} ${count === 1 ? 'dato trovato' : 'dati trovati'}.`,
  notSaved: 'Non è ancora stato salvato nulla.',
  toCheck: (fields) => `Da verificare: ${fields}.`,
  missing: (fields) => `Non presente nell’invito: ${fields}.`,
  discard: 'Scarta quanto letto',
  notInText: 'Non figura nell’invito.',
  differs: (value) => `L’invito riporta: ${value}`,
  use: 'Usa questo',
  useNamed: (field) => `Usa questo per “${field}”`,
  pastedText: 'Il testo incollato',
  doubts: {
    severalValues: 'Il testo contiene anche un altro valore. È quello giusto?',
    severalServices: 'Il testo invita a due servizi. È quello giusto?',
    noLabel: 'Il testo non dice che cosa sia. È corretto?',
    brokenLine: 'Questo valore unisce due righe. È completo?',
    personAsName: 'Questa è la persona che invita. La sala si chiama così?',
    phoneOnly: 'Secondo il testo vale solo per telefono. Vale per tutti i modi di collegarsi?',
    maybePrivate: 'Potrebbe essere un numero personale. Serve per collegarsi?',
    maybePin: 'Potrebbe essere il PIN. È davvero il numero della sala?',
    maybeExtension: 'Potrebbe essere il numero della sala. È davvero il PIN?',
    noCountryCode: 'Manca il prefisso internazionale. Lo aggiunga, per favore.',
    looksLikeWord: 'Potrebbe essere una parola comune. È davvero il PIN?',
    otherLinkShown: 'Il testo mostra un indirizzo diverso da quello del link. È quello giusto?',
  },
  refusedLinks: {
    host: 'Il link nel testo apre la sala come organizzatore e non è stato usato. Inserisca il link per gli ospiti.',
    personal:
      'Il link nel testo appartiene a una sola persona e non è stato usato. Inserisca il link per gli ospiti.',
  },
  failures: {
    nothing:
      'Nel testo incollato non è stata trovata nessuna videoconferenza. Il modulo è invariato. Incolli tutto l’invito, oppure compili il modulo.',
    tooLong: 'È troppo lungo per essere un invito. Il modulo è invariato. Incolli soltanto l’invito.',
  },
};
