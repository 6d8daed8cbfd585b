import { partsOf } from '../services/service';
import type { LinkRole } from '../services/service';

/** Where one signs up for something first; what is behind it is sent to each person alone. */
const FORM_PAGE =
  /[/_-](?:inscription|inskri|regist(?:er(?!\p{L})|ration|rierung)|anmeld|iscrizion|sign-?up|rsvp|tilmeld|aanmeld)|\/(?:rdv|booking|appointments?|reservas?|reservations?|prenota(?:zioni)?|buchung|terminbuchung)(?:[/?#]|$)/iu;

const FORM_HOST =
  /^(?:inscri\p{L}*|regist\p{L}*|anmeldung(?:en)?|iscrizion[ei]|sign-?up|rsvp|tickets?|billing|shop)\./iu;
/** Pages about something, also where "join" stands before them: `How to join: https://help.example.edu/video`. */
const HELP_HOST = /^(?:help(?:desk)?|hilfe|aide|ayuda|ajuda|aiuto|support|soporte|wiki|docs?|kb|faq)\./iu;

const HELP_PATH =
  /\/(?:help|hilfe|anleitung(?:en)?|aide|ayuda|ajuda|aiuto|guida|faq|support|assist[ae]nce|assistenza)(?:\.\p{L}{2,5})?\/?(?:[?#]|$)/iu;

/** True for a page that helps, as its host or the end of its path says. */
export function isHelpPage(url: string): boolean {
  const { host, path } = partsOf(url);
  return HELP_HOST.test(host) || HELP_PATH.test(path);
}

/** Platforms for courses, quizzes and boards, by the names that their hosts have, too. */
export const PLATFORMS = 'moodle|ilias|canvas|kahoot|quiz|padlet|miro|mural|doodle|youtube';
/** What hosts of files are called, and those of courses, surveys and accounts, from which one may join as well. */
const FILE_HOST = /^(?:cloud|nuage|files?|drive|share|nextcloud|owncloud|dropbox)\./iu;
const OTHER_HOST = new RegExp(
  String.raw`^(?:www\.)?(?:${PLATFORMS}|menti|polls?|vot(?:e|es|ing|azion[ei])|abstimmung(?:en)?|termine?|forms?|survey|umfragen?|enquetes?|sondages?|encuestas?|sondaggio?|exams?|klausur(?:en)?|library|bibliothe[kq]u?e?|biblio|lms|learn|kurse?|wifi|wlan|track(?:ing)?|login|sso|accounts?|mediathek|media|pad|notes?|jobs?|careers?|karriere|emploi|vagas|photos?|fotos?|album|bank(?:ing)?|encuesta|pesquisa|enquête|enkat|skema|skjema|ankieta)\.`,
  'iu',
);

/** True for a page where one signs up for something first. */
export const isFormPage = (url: string): boolean => {
  const { host, path } = partsOf(url);
  return FORM_PAGE.test(path) || FORM_HOST.test(host);
};

/** True for a page of files, courses, surveys or accounts by its host: a code beside it is its own. */
export const isOfOtherHost = (url: string): boolean => {
  const { host } = partsOf(url);
  return FILE_HOST.test(host) || OTHER_HOST.test(host);
};

/** Words such as "Link" and "Join" count for less than what the host says of itself. */
export function roleOnHost(
  url: string,
  { role, strength }: { readonly role: LinkRole; readonly strength: 'strong' | 'direct' | 'weak' },
): LinkRole {
  const { host } = partsOf(url);
  if (role !== 'join') return role;
  // A room may be called "support".
  if (HELP_HOST.test(host) || (strength !== 'strong' && isHelpPage(url))) return 'help';
  return FILE_HOST.test(host) || (strength !== 'strong' && OTHER_HOST.test(host)) ? 'other' : role;
}
