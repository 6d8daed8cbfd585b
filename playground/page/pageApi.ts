import type { CaretPlace, PlaygroundApi, PlaygroundState } from '../playgroundApi';
import { findText } from './form/caret';
import { caretAt } from './form/richTextBody';
import { element } from './element';
import type { PlaygroundPage } from './playgroundPage';

function stateOf({ item, body, settings, host, launch, sending, paneOpen }: PlaygroundPage): PlaygroundState {
  return {
    kind: item.kind,
    subject: item.subject,
    bodyType: body.type,
    bodyHtml: body.html,
    bodyText: body.text,
    locations: item.locations.list,
    start: item.start,
    end: item.end,
    attachments: item.attachments.list.map(({ name, bytes }) => ({
      name,
      content: new TextDecoder().decode(bytes),
    })),
    notifications: item.notifications.all,
    settings: settings.serverCopy,
    calls: host.gate.log.map((call) => ({ ...call })),
    completedCount: host.completedCount,
    maxInFlight: host.gate.maxInFlight,
    events: launch.log.map((event) => ({ ...event })),
    sending: sending.state,
    recipients: item.recipients,
    sessionData: Object.fromEntries(item.sessionData),
    customProperties: item.customProperties,
    paneOpen,
    quirks: host.quirks,
  };
}

function rangeOf(text: string): Range {
  const range = findText(element('editor', HTMLElement), text);
  if (!range) throw new Error(`The body does not contain "${text}".`);
  return range;
}

function placeCaret({ body }: PlaygroundPage, place: CaretPlace): void {
  const editor = element('editor', HTMLElement);
  if (place === 'nowhere') {
    body.forgetCaret();
    editor.blur();
    return;
  }
  const range = typeof place === 'string' ? caretAt(editor, place) : rangeOf(place.after);
  range.collapse(place === 'start');
  body.select(range);
}

/** `window.playground`: the hands and eyes of tests and the bench. */
export const playgroundApi = (page: PlaygroundPage): PlaygroundApi => ({
  openItem: (kind, scenario) => page.openItem(kind, scenario),
  saveRooms: (name) => page.saveRooms(name),
  saveSettings: (bag) => page.settings.save(bag),
  setQuirks: (change) => page.setQuirks(change),
  playClient: (report) => page.playClient(report),
  setLocale: (locale) => {
    page.host.locale = locale;
  },
  setTimeZone: (windowsName) => page.form.setZone(windowsName),
  setTheme: (theme) => page.setTheme(theme),
  clickRibbon: (functionName) => page.clickRibbon(functionName),
  openPane: (file) => page.openPane(file),
  closePane: () => page.closePane(),
  setSubject: (subject) => {
    page.item.subject = subject;
    page.item.changed('subject');
  },
  setTimes: (start, end) => page.tell.setTimes(start, end),
  setRecurrence: (repetition) => page.tell.setRecurrence(repetition),
  setAttendees: (required, optional = []) => page.tell.setAttendees(required, optional),
  setSensitivity: (sensitivity) => page.tell.setSensitivity(sensitivity),
  send: () => void page.sending.send(),
  setBody: (content) => page.body.open(content, page.body.type),
  setBodyType: (type) => page.setBodyType(type),
  placeCaret: (place) => placeCaret(page, place),
  selectText: (text) => page.body.select(rangeOf(text)),
  state: () => stateOf(page),
});
