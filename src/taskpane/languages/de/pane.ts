import { de as language } from '../../../core/languages/de/invitation';
import { de as reading } from './reading';
import type { PaneWords } from '../paneWords';

export { de as userWords } from '../../../core/languages/de/notices';

export const words: PaneWords = {
  fields: {
    name: 'Name des Raums',
    joinUrl: 'Teilnahme-Link',
    extension: 'Konferenznummer',
    pin: 'PIN',
    phoneNumbersUrl: 'Seite mit Telefonnummern',
    phoneNumbers: 'Telefonnummern',
    gateway: 'H.323-Gateway',
    backupGateway: 'H.323-Ersatzgateway',
    sipDomain: 'SIP-Domäne',
    sipAddress: 'SIP-Adresse',
    testRoomUrl: 'Link zum Testraum',
    helpUrl: 'Link zur Hilfe',
    serviceName: 'Name des Dienstes',
    ownLine: 'Hinweis',
    owner: 'Kalender von',
  },
  form: {
    setUpTitle: 'Richten Sie Ihren Raum ein',
    setUpIntro:
      'Tragen Sie Ihren virtuellen Besprechungsraum einmal ein. Danach fügen Sie ihn mit einem Klick in eine Nachricht oder einen Termin ein.',
    newTitle: 'Neuer Raum',
    editTitle: 'Raum bearbeiten',
    knownFacts: (organization) =>
      organization === undefined ? 'Vorgaben Ihrer Organisation' : `Vorgaben von ${organization}`,
    knownFactsNote:
      'Diese Angaben kommen automatisch in die Einladung. Ändern Sie sie unten nur, wenn für Ihren Raum andere gelten.',
    details: 'Alle Angaben zeigen',
    isThisYourRoom: 'Ist das Ihr Raum?',
    offeredNote:
      'Er ergibt sich aus Ihrer Adresse. Ist es Ihrer, speichern Sie einfach; eine PIN braucht es nur, wenn Ihr Raum eine hat.',
    notMyRoom: 'Nein, ein anderer Raum',
    importRooms: 'Räume aus einer Datei importieren',
    advanced: 'Telefon, Raumsysteme und mehr',
    fromOrganization: (organization, value) =>
      `Vorgabe ${organization === undefined ? 'Ihrer Organisation' : `von ${organization}`}: ${value}. Lassen Sie das Feld leer, um sie zu verwenden.`,
    hints: {
      name: 'Die Eingeladenen sehen diesen Namen.',
      joinUrl: 'Der Link, mit dem Ihre Gäste teilnehmen.',
      extension: 'Die Nummer Ihres Raums, für Telefone und Raumsysteme.',
      pin: 'Falls Ihr Raum eine hat.',
      phoneNumbersUrl: 'Eine Seite mit den Einwahlnummern.',
      phoneNumbers: 'Eine pro Zeile, der Ort vor der Nummer.',
      gateway: 'Für Raumsysteme, die über H.323 wählen.',
      backupGateway: 'Für den Fall, dass das erste Gateway ausfällt.',
      sipDomain: 'Für Anrufe über SIP: was nach dem @ steht.',
      sipAddress: 'Für Anrufe über SIP, falls die Adresse nicht mit der Konferenznummer beginnt.',
      testRoomUrl: 'Ein Raum, in dem Ihre Gäste die Verbindung testen können.',
      helpUrl: 'Eine Seite, auf der Ihre Gäste Hilfe finden.',
      serviceName: 'So heißt der Dienst in der Einladung.',
      ownLine: 'Ein Satz von Ihnen; er steht gegen Ende der Einladung.',
      owner:
        'Für Räume anderer: die E-Mail-Adresse der Person, in deren Kalender dieser Raum verwendet wird. Leer: Ihr eigener.',
    },
    example: (value) => `Beispiel: ${value}`,
    showPin: 'PIN anzeigen',
    hidePin: 'PIN verbergen',
    pinChanged: (day) => `Zuletzt geändert am ${day}.`,
    changePin: 'PIN im Portal ändern',
    pinPolicy: 'PIN in der Einladung',
    pinFor: 'Die PIN wird gebraucht für',
    pinForUnknown: 'Nicht bekannt: nichts sagen',
    asOrganization: (organization, value) => `${value} (wie bei ${organization ?? 'Ihrer Organisation'})`,
    backupWithoutGateway:
      'Ein Ersatzgateway braucht ein Gateway. Bitte füllen Sie auch das Feld darüber aus.',
    save: 'Speichern',
    saveAndAdd: 'Speichern und einfügen',
    saving: 'Wird gespeichert …',
  },
  paste: {
    label: 'Fügen Sie hier eine Einladung ein',
    hint: 'Die E-Mail mit Ihrem Raum oder irgendeine Einladung dazu. Einfügen können Sie auf der ganzen Seite; gespeichert wird erst, wenn Sie alles geprüft haben.',
    read: 'Diesen Text lesen',
  },
  reading,
  faults: {
    empty: 'Bitte füllen Sie dieses Feld aus.',
    hiddenCharacters: 'Der Text enthält unsichtbare Zeichen. Bitte tippen Sie ihn neu, statt ihn einzufügen.',
    tooLong: 'Das ist zu lang. Bitte kürzen Sie es.',
    notHttps: 'Der Link muss mit https:// beginnen.',
    credentials:
      'Der Link enthält einen Benutzernamen oder ein Passwort. Bitte entfernen Sie alles bis zum @-Zeichen.',
    notALink: 'Das ist kein vollständiger Link. Kopieren Sie ihn aus dem Browser.',
    notAnExtension: 'Die Konferenznummer besteht aus Ziffern.',
    notAPin: 'Die PIN besteht aus Ziffern oder Buchstaben.',
    notAHost: 'Geben Sie einen Hostnamen oder eine IP-Adresse ein.',
    notASipAddress: 'Das ist keine SIP-Adresse.',
    notAPhoneNumber: 'Geben Sie die Telefonnummer mit Landesvorwahl ein.',
    phoneLabelTooLong: 'Der Ort vor einer Telefonnummer hat höchstens 60 Zeichen. Bitte kürzen Sie ihn.',
    notAMailAddress: 'Das ist keine E-Mail-Adresse.',
  },
  pinPolicies: {
    print: 'Angeben',
    omit: 'Weglassen',
    separate: 'Sagen, dass sie separat kommt',
  },
  pinNeededFor: { everyWay: 'jede Art der Teilnahme', phoneAndRoomSystems: 'nur Telefon und Raumsysteme' },
  passcodeInLink: 'Dieser Link lässt ohne PIN eintreten: Er enthält den Zugangscode selbst.',
  lines: {
    // Lines with a label are called by it, where it is a name.
    ...language.invitation.labels,
    join: 'Teilnahme-Link',
    heading: 'Überschrift',
    linkFor: 'Dass der Link für alle gilt',
    pinFor: 'Wofür die PIN gebraucht wird',
    tryBefore: 'Rat, den Testraum zu benutzen',
    comeEarly: 'Rat, beim ersten Mal früher zu kommen',
    thanks: 'Dank am Schluss',
  },
  invitation: {
    room: 'Raum',
    lookingAt: 'In diesem Element',
    item: (subject) => `„${subject}“`,
    actions: {
      add: 'Einfügen',
      addSecond: 'Trotzdem einfügen',
      update: 'Aktualisieren',
      complete: 'Ergänzen',
      replace: (roomName) => `Durch „${roomName}“ ersetzen`,
      remove: 'Entfernen',
      removeExtra: 'Zweite entfernen',
      copy: 'Kopieren',
      draftMail: 'E-Mail entwerfen',
      undo: 'Rückgängig',
    },
    running: {
      add: 'Wird eingefügt …',
      update: 'Wird aktualisiert …',
      remove: 'Wird entfernt …',
      undo: 'Wird rückgängig gemacht …',
    },
    edit: 'Raum bearbeiten',
    rooms: 'Alle Räume und Einstellungen',
    options: 'Diese Einladung anpassen',
    otherService: (service) =>
      `Im Text steht schon ein Link zu ${service}. Ihre Gäste wissen vielleicht nicht, welcher gilt.`,
    pinDue: (days) => `Dieser Raum hat seit ${days} Tagen dieselbe PIN. Bitte ändern Sie sie.`,
    enterNewPin: 'Neue PIN eintragen',
    later: 'Später',
    pinSeparately:
      'In der Einladung steht, dass die PIN separat kommt. Diesen Text können Sie dafür verschicken:',
    copyPinText: 'Text mit der PIN kopieren',
    draftWithoutPin:
      'Der Entwurf enthält die PIN nicht. Browser und Mailprogramm können den Link speichern, der ihn öffnet. „Kopieren“ nimmt die PIN mit.',
    draftWithout: (lines) =>
      `Der Entwurf enthält nicht: ${lines}. Der Link, der ihn öffnet, muss kurz sein. „Kopieren“ nimmt alles mit.`,
    draftTooLong: 'Die Einladung ist für einen E-Mail-Entwurf zu lang. Bitte kopieren Sie sie.',
  },
  when: {
    fields: 'Datum und Uhrzeit',
    zones: 'Weitere Zeitzonen',
    problems: {
      waiting: 'Die Zeiten werden gelesen …',
      dateMissing: 'Bitte geben Sie das Datum in der Form ein, die unter dem Feld steht.',
      timeMissing: 'Bitte geben Sie den Beginn ein, zum Beispiel 14:30.',
      durationMissing: 'Bitte geben Sie die Dauer in ganzen Minuten ein, zum Beispiel 75.',
      twoInstants: 'Bitte wählen Sie eine der beiden Zeiten. Bis dahin steht in der Einladung keine.',
      zoneNotSaid:
        'Es werden keine Zeiten angegeben, weil Outlook nicht gesagt hat, in welcher Zeitzone Ihr Postfach ist.',
      noZone:
        'Es werden keine Zeiten angegeben, weil die Zeitzone Ihres Postfachs keinen internationalen Namen hat. In den Einstellungen von Outlook können Sie eine andere wählen.',
      notSaid:
        'Es werden keine Zeiten angegeben, weil Outlook nicht gesagt hat, wann der Termin stattfindet.',
      seriesUnknown:
        'Es werden keine Zeiten angegeben, weil Outlook nicht gesagt hat, ob der Termin zu einer Serie gehört.',
      endsBeforeStart: 'Es werden keine Zeiten angegeben, weil der Termin endet, bevor er beginnt.',
    },
    firstOfSeries: 'Erster Termin der Serie',
    allDay: 'ganztägig',
    date: 'Datum',
    dateLetters: { day: 'T', month: 'M', year: 'J' },
    time: 'Beginn',
    timeHint: 'Zum Beispiel 14:30',
    duration: 'Dauer',
    wholeDay: 'Ganzer Tag',
    otherDuration: 'Andere',
    minutes: 'Dauer in Minuten',
    ownZone: (zone) => `In Ihrer Zeitzone: ${zone}`,
    twoInstants: {
      gap: (time) =>
        `An diesem Tag wird die Uhr vorgestellt, ${time} Uhr gibt es nicht. Welche Zeit meinen Sie?`,
      overlap: (time) =>
        `An diesem Tag wird die Uhr zurückgestellt, ${time} Uhr gibt es zweimal. Welche Zeit meinen Sie?`,
    },
    past: 'Dieser Zeitpunkt ist schon vorbei.',
    attach: 'Kalenderdatei anhängen',
    saveFile: 'Kalenderdatei speichern',
    clear: 'Zeit löschen',
    calendar: {
      attached: 'Die Kalenderdatei ist angehängt.',
      replaced: 'Die Kalenderdatei wurde ersetzt.',
      removed: 'Die Kalenderdatei wurde entfernt.',
      unsupported:
        'In diesem Outlook können Add-Ins nichts anhängen. Speichern Sie die Kalenderdatei und hängen Sie sie selbst an.',
      failed:
        'Die Kalenderdatei ließ sich nicht anhängen oder entfernen. Prüfen Sie die Anlagen, oder speichern Sie die Datei und hängen Sie sie selbst an.',
    },
    saved:
      'Die Kalenderdatei wurde Ihrem Browser übergeben. Liegt sie nicht in Ihren Downloads, kopieren Sie ihren Text und speichern Sie ihn als videoconference.ics.',
    copyFile: 'Text kopieren',
    notSaved: 'Die Kalenderdatei ließ sich nicht erstellen. Bitte versuchen Sie es noch einmal.',
  },
  look: {
    looking: 'Der Text wird geprüft …',
    unseen: 'Outlook hat den Text nicht gezeigt. Ob die Einladung darin steht, ist nicht bekannt.',
    nothingToWriteTo:
      'Öffnen Sie eine Nachricht oder einen Termin zum Bearbeiten, oder kopieren Sie die Einladung.',
    lookAgain: 'Noch einmal prüfen',
    absent: 'Noch keine Einladung in Ihrem Text.',
    upToDate: {
      top: 'Die Einladung steht oben und ist aktuell.',
      text: 'Die Einladung steht im Text und ist aktuell.',
    },
    calendarPending: 'Nur die Kalenderdatei ist nicht so, wie Sie gewählt haben.',
    outOfDate: {
      top: 'Die Einladung oben ist veraltet.',
      text: 'Die Einladung im Text ist veraltet.',
    },
    damaged: {
      top: 'Die Einladung oben ist unvollständig.',
      text: 'Die Einladung im Text ist unvollständig.',
    },
    differing: (lines) => `Anders: ${lines}.`,
    missing: (lines) => `Fehlende Zeilen: ${lines}.`,
    otherRoom: (roomName) => `Im Text steht die Einladung zu „${roomName}“.`,
    someoneElses: 'Im Text steht die Einladung einer anderen Person. Sie bleibt, wie sie ist.',
    linkOnly: (roomName) => `Im Text steht nur der Link zu „${roomName}“.`,
    quoteInDoubt:
      'Eine Einladung von Ihnen steht schon da, vielleicht in einem Zitat. Sie bleibt, wie sie ist; Sie können eine neue einfügen.',
    twice: 'Die Einladung steht zweimal im Text.',
  },
  removal: {
    removed: 'Einladung entfernt.',
    secondRemoved: 'Zweite Einladung entfernt.',
    nothingToRemove: 'Hier steht keine Einladung von Ihnen.',
    notRemoved:
      'Outlook hat das nicht übernommen. Die Einladung steht noch da. Bitte versuchen Sie es erneut.',
    undone: 'Rückgängig gemacht.',
    notUndone: 'Outlook hat das nicht übernommen. Bitte drücken Sie Strg+Z (auf dem Mac ⌘Z) im Text.',
    changedSince:
      'Der Text hat sich inzwischen geändert, darum blieb alles, wie es ist. Bitte drücken Sie Strg+Z (auf dem Mac ⌘Z) im Text.',
  },
  question: {
    calendar: 'Keiner Ihrer Räume ist für diesen Kalender. Welcher soll es sein?',
    setUpForIt: 'Raum dafür einrichten',
    pictures:
      'Im Text sind Bilder. Wird er neu geschrieben, kann Outlook sie verlieren. Sie können das danach rückgängig machen.',
    goOn: { update: 'Trotzdem aktualisieren', remove: 'Trotzdem entfernen' },
    leave: 'Nichts ändern',
  },
  preview: {
    heading: 'Vorschau',
    intro: {
      added: 'Das wird eingefügt.',
      updated: 'So lautet die Einladung nach der Änderung.',
      standing: 'Das steht im Text.',
    },
    masked: 'Die PIN ist hier verborgen.',
    noSeparatePin: 'Die Einladung kündigt deshalb keine separate PIN an.',
    title: (roomName) => `Vorschau der Einladung zu „${roomName}“`,
    formatted: 'Formatiert',
    plainText: 'Nur Text',
    dark: 'Auf dunklem Papier',
    showPin: 'PIN anzeigen',
    notWritable: 'Dieser Raum kann so nicht eingefügt werden:',
    correct: (field) => `„${field}“ korrigieren`,
  },
  options: {
    language: 'Sprache',
    secondLanguage: 'Zweite Sprache',
    noSecondLanguage: 'Keine',
    include: 'Das steht in der Einladung',
    pin: 'PIN',
    fields: 'Auch ausfüllen',
    subject: 'Den Betreff, wenn er leer ist',
    location: 'Den Ort eines Termins',
    makeStandard: 'Als Standard übernehmen',
    makeStandardNote:
      'Sprachen, Zeitzonen, die Zeilen der Einladung, Betreff und Ort gelten dann für alle Einladungen, auch für die Schaltfläche im Menüband.',
  },
  rooms: {
    title: 'Räume und Einstellungen',
    intro: 'Die Schaltfläche im Menüband fügt Ihren Standardraum ein.',
    none: 'Sie haben keinen Raum. Legen Sie mit „Neuer Raum“ einen an.',
    isDefault: 'Standard',
    use: 'Verwenden',
    useNamed: (roomName) => `„${roomName}“ verwenden`,
    edit: 'Bearbeiten',
    editNamed: (roomName) => `„${roomName}“ bearbeiten`,
    more: 'Mehr',
    moreNamed: (roomName) => `Mehr zu „${roomName}“`,
    makeDefault: 'Als Standard festlegen',
    moveUp: 'Nach oben',
    moveDown: 'Nach unten',
    copy: 'Duplizieren',
    delete: 'Löschen',
    copyName: (roomName) => `${roomName} (Kopie)`,
    add: 'Neuer Raum',
    transfer: 'Exportieren und importieren',
    settings: 'Einstellungen',
    uiLanguage: 'Sprache dieses Bereichs',
    asOutlook: 'Wie in Outlook',
    back: 'Zurück',
  },
  zones: {
    search: 'Zeitzone hinzufügen',
    hint: 'Eine Stadt, ein Land oder ein Zeitunterschied, zum Beispiel Tokio, Indien oder +5:45.',
    full: 'Mehr als vier Zeitzonen sind nicht möglich. Entfernen Sie eine, um eine andere hinzuzufügen.',
    places: 'Gefundene Orte',
    found: (count) => `${count} ${count === 1 ? 'Ort' : 'Orte'} gefunden.`,
    foundMore: (count) => `Mehr als ${count} Orte gefunden. Tippen Sie weiter, um die übrigen zu sehen.`,
    none: 'Nichts gefunden. Suchen Sie nach einer Stadt, einem Land oder einem Zeitunterschied wie +5:45.',
    isOwn: 'Ihre eigene Zeitzone',
    isChosen: 'schon gewählt',
    chosen: 'Gewählte Zeitzonen',
    remove: 'Entfernen',
    removeNamed: (place) => `${place} entfernen`,
    added: (place) => `${place} wurde hinzugefügt.`,
    removed: (place) => `${place} wurde entfernt.`,
    unknown: (zone) => `${zone}: Diese Zeitzone ist auf diesem Computer nicht bekannt.`,
    hints: { night: 'dort nachts', weekend: 'dort am Wochenende' },
  },
  settingsPage: {
    subject: 'Betreff',
    pattern: 'Muster für den Betreff',
    patternHint:
      'Lassen Sie das Feld leer, um den üblichen Betreff zu verwenden. Ein Datum, das nicht bekannt ist, entfällt.',
    insert: 'Einsetzen',
    placeholders: { room: 'Raumname', service: 'Name des Dienstes', date: 'Datum' },
    example: (subject) => `Beispiel: „${subject}“`,
    unknownPlaceholders: (names) =>
      `Nicht bekannt: ${names}. So stünde es wörtlich im Betreff. Verwenden Sie {room} für den Raum, {service} für den Dienst und {date} für das Datum.`,
    savedAsChanged: 'Alles hier wird gespeichert, sobald Sie es ändern.',
    timeZones: 'Zeitzonen',
    timeZonesIntro: 'Jede Einladung mit einer Zeit nennt sie auch in den Zeitzonen, die Sie hier wählen.',
    zonesFromOrganization: (organization) =>
      `Das sind die Zeitzonen ${organization === undefined ? 'Ihrer Organisation' : `von ${organization}`}. Ihre eigene Wahl ersetzt sie.`,
    useOrganizationZones: 'Die der Organisation verwenden',
    adviceNote: (advice) => `In der Einladung steht dann: „${advice}“`,
    byItself: 'Was das Add-In von selbst tut',
    events: {
      times: {
        label: 'Die Zeit in der Einladung aktuell halten',
        note: 'Wenn Sie einen Termin verschieben, folgt seine Einladung; das klassische Outlook unter Windows zeigt stattdessen eine Meldung mit einer Schaltfläche.',
      },
      send: {
        label: 'Vor dem Senden noch einmal prüfen',
        note: 'Nennt die Einladung eine alte Zeit, PIN oder einen alten Link, fragt Outlook vor dem Senden nach; senden können Sie immer.',
      },
      auto: {
        label: 'Die Einladung mit der ersten Person einfügen',
        note: 'Ein neuer Termin erhält die Einladung, wenn Sie die erste Person einladen: nie ein privater, und nicht noch einmal, wenn Sie sie entfernt haben; das klassische Outlook unter Windows bietet sie stattdessen an.',
      },
    },
  },
  shortTest: {
    title: 'Kurztest vor der ersten Besprechung',
    myRoom: 'Meinen Raum testen',
    myRoomNote: 'Sie betreten den Raum so wie immer.',
    openRoom: 'Meinen Raum öffnen',
    asGuest: 'Als Gast testen',
    asGuestNote:
      'Kopieren Sie den Link und öffnen Sie ihn in einem privaten Fenster oder in einem anderen Browser, in dem niemand angemeldet ist.',
    copyLink: 'Link kopieren',
    copied: 'Kopiert. Fügen Sie den Link jetzt in die Adresszeile eines privaten Fensters ein.',
    copyRefused: 'Kopieren ist hier nicht erlaubt. Kopieren Sie diesen Link mit der Tastatur:',
    testRoom: 'Testraum des Dienstes öffnen',
    checklist: 'Funktioniert alles?',
    camera: 'Das Kamerabild ist zu sehen',
    sound: 'Der Ton kommt auf beiden Seiten an',
    pin: 'Die PIN wird angenommen',
    phone: 'Die Teilnahme per Telefon funktioniert',
    roomSystem: 'Die Teilnahme mit einem Raumsystem funktioniert',
  },
  transfer: {
    title: 'Räume exportieren und importieren',
    exportTitle: 'Exportieren',
    exportIntro: 'So nehmen Sie Ihre Räume in ein anderes Postfach mit oder heben eine Kopie auf.',
    withPins: 'Mit PINs',
    withPinsNote: 'Wer die Datei hat, kann dann Ihre Räume betreten.',
    download: 'Als Datei speichern',
    copy: 'Als Text kopieren',
    fileNote:
      'Liegt die Datei nicht in Ihren Downloads, kopieren Sie den Text und fügen Sie ihn in eine Datei ein.',
    importTitle: 'Importieren',
    importIntro: 'Es wird nichts übernommen, bevor Sie gesehen haben, was in der Datei steht.',
    file: 'Datei mit Räumen',
    plan: (newCount, replacedCount) =>
      `Räume in dieser Datei: ${newCount} neu, ${replacedCount} ${replacedCount === 1 ? 'ersetzt einen vorhandenen' : 'ersetzen vorhandene'}.`,
    take: 'Importieren',
    problems: {
      tooLarge: 'Diese Datei ist zu groß, um eine Datei mit Räumen zu sein.',
      notRooms: 'Das ist keine Datei mit Räumen. Wählen Sie eine, die hier exportiert wurde.',
      newer:
        'Diese Datei stammt aus einer neueren Version. Starten Sie Outlook neu und versuchen Sie es dann noch einmal.',
      empty: 'In dieser Datei ist kein Raum.',
    },
  },
  waiting: {
    outlook: 'Warten auf Outlook …',
    seconds: (seconds) => `${seconds} s`,
    stop: 'Nicht länger warten',
    stopped: 'Es wird nichts mehr geschrieben. Eine Antwort von Outlook steht noch aus …',
  },
  parts: {
    loading: 'Wird geladen …',
    failed:
      'Dieser Teil konnte nicht geladen werden. Bitte prüfen Sie Ihre Verbindung. Erscheint das wieder, öffnen Sie den Bereich neu.',
    tryAgain: 'Noch einmal versuchen',
  },
  host: {
    noHost:
      'Diese Seite ist nicht in Outlook geöffnet, deshalb lässt sich hier nichts einfügen. Sie können die Einladung stattdessen kopieren oder eine E-Mail entwerfen.',
    notStarted:
      'Die Verbindung zu Outlook ist nicht zustande gekommen, deshalb lässt sich nichts einfügen. Öffnen Sie diesen Bereich noch einmal oder kopieren Sie die Einladung.',
  },
  notices: {
    notInserted: 'Outlook hat die Einladung nicht übernommen. Bitte kopieren Sie sie selbst in den Text.',
    saved: {
      mailbox: 'Ihr Raum ist gespeichert.',
      thisDevice:
        'Outlook hat Ihren Raum nicht angenommen. Er bleibt nur etwa zehn Minuten in diesem Fenster erhalten. Bitte öffnen Sie diesen Bereich später noch einmal und speichern Sie erneut.',
      thisPage:
        'Ohne Outlook bleibt Ihr Raum nur erhalten, solange diese Seite offen ist. Bitte kopieren Sie vorher die Einladung.',
    },
    kept: {
      deleted: 'Der Raum ist gelöscht.',
      restored: 'Der Raum ist wieder da.',
      copied: 'Der Raum ist dupliziert.',
      defaultChosen: 'Die Schaltfläche im Menüband fügt jetzt diesen Raum ein.',
      moved: 'Die Reihenfolge ist gespeichert.',
      imported: 'Die Räume sind importiert.',
      standardChosen: 'Das ist jetzt Ihr Standard.',
      languageChosen: 'Die Sprache ist gespeichert.',
      patternChosen: 'Das Muster für den Betreff ist gespeichert.',
      zonesChosen: 'Ihre Zeitzonen sind gespeichert.',
      adviceChosen: 'Ihre Wahl ist gespeichert.',
      eventsChosen: 'Ihre Wahl ist gespeichert.',
    },
    reach: {
      thisDevice:
        'Outlook hat es nicht gespeichert: Es bleibt nur etwa zehn Minuten in diesem Fenster erhalten.',
      thisPage: 'Ohne Outlook gilt das nur, solange diese Seite offen ist.',
    },
    copied: {
      invitation: 'Kopiert. Sie können die Einladung jetzt in Ihren Text einfügen.',
      pinText: 'Kopiert. Sie können den Text mit der PIN jetzt in eine andere Nachricht einfügen.',
      file: 'Kopiert. Sie können den Text jetzt in eine Datei einfügen.',
    },
    copyRefused: {
      invitation:
        'Kopieren ist hier nicht erlaubt. Öffnen Sie „Vorschau“, wählen Sie „Nur Text“, markieren Sie den Text und kopieren Sie ihn mit der Tastatur.',
      pinText:
        'Kopieren ist hier nicht erlaubt. Markieren Sie den Text mit der PIN und kopieren Sie ihn mit der Tastatur.',
      file: 'Kopieren ist hier nicht erlaubt. Bitte speichern Sie stattdessen die Datei.',
    },
  },
  saveProblems: {
    tooLarge: (length, maxLength) =>
      `Nicht gespeichert: Ihre Räume brauchen ${length} Zeichen, Outlook hat Platz für ${maxLength}. Bitte kürzen Sie Ihre Angaben.`,
    unreadable:
      'Nicht gespeichert: Was für Sie abgelegt ist, lässt sich nicht lesen und darf nicht überschrieben werden.',
    newer:
      'Nicht gespeichert: Ihre Räume stammen aus einer neueren Version. Starten Sie Outlook neu und speichern Sie dann noch einmal.',
    refused:
      'Outlook hat das nicht gespeichert. Ihre Eingaben sind alle noch da. Bitte versuchen Sie es noch einmal.',
    stopped: 'Outlook hat nicht bestätigt, dass Ihr Raum gespeichert ist. Ihre Eingaben sind alle noch da.',
    unsaved:
      'Ihre Eingaben sind nicht gespeichert. Drücken Sie „Speichern“, oder gehen Sie noch einmal zurück, um sie zu verwerfen.',
  },
  settings: {
    unreadableTitle: 'Ihre Räume sind nicht lesbar',
    unreadable: 'Was Outlook für dieses Add-In abgelegt hat, ist beschädigt oder stammt nicht von ihm.',
    nothingChanged: 'Es wurde nichts geändert und nichts gelöscht.',
    whatToDo:
      'Starten Sie Outlook neu. Erscheint diese Seite wieder, wenden Sie sich bitte an den Support und nennen Sie:',
    place: (where) => `Nicht lesbare Stelle: ${where}`,
    support: 'Support kontaktieren',
    startAnew: 'Neu beginnen',
    startingAnew: 'Wird vorbereitet …',
    startAnewExplained:
      'Sie können auch mit einem leeren Formular neu beginnen. Die nicht lesbaren Daten werden in Ihrem Postfach aufbewahrt, wo der Support sie noch findet.',
    newerTitle: 'Ihre Räume stammen aus einer neueren Version',
    newer:
      'Starten Sie Outlook neu, um die neuere Version dieses Add-Ins zu erhalten. Bis dahin können Sie Ihre Räume ansehen, aber nicht ändern.',
    rooms: 'Ihre Räume',
  },
  list: (names) => names.join(', '),
  opensInNewWindow: 'öffnet ein neues Fenster',
};
