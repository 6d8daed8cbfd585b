import type { LanguageTag } from '../../src/core/languages/tags';

/** What a service mails to the owner of a room: everything is said, nothing is open. */
export const INVITATION = `Dear Anna

Your virtual meeting room is ready.

Room: Anna Muster
Join the meeting: https://videoconf.example.edu/join/anna.muster
Meeting ID: 112 752 642 756
PIN: 2468
Phone numbers: https://videoconf.example.edu/phone-numbers
H.323 gateway: h323.example.edu

Your service desk`;

/** The same room, its number for the phone only, without a name. */
export const DOUBTFUL_INVITATION = `Join the meeting: https://videoconf.example.edu/join/anna.muster
Meeting ID: 112752642756
Meeting ID: 112752642799
PIN: 2468`;

/** Another room of the same service. */
export const OTHER_INVITATION = `Room: Physics seminar
Join the meeting: https://videoconf.example.edu/join/physics
Meeting ID: 112752640000`;

export const NEWSLETTER = 'The library is open until eight from Monday on. Call 044 555 01 00 with any question.';

/** The name tries to run something. */
export const HOSTILE_HTML = `<p>Room: &lt;img src=x onerror="window.top.attacked=1"&gt;&lt;script&gt;window.top.attacked=1&lt;/script&gt;</p>
<img src="x" onerror="window.top.attacked=1"><script>window.top.attacked=1</script>
<p>Join the meeting: <a href="https://videoconf.example.edu/join/anna.muster" onclick="window.top.attacked=1">here</a></p>
<p>Meeting ID: 112752642756</p><p>PIN: 2468</p>`;

/** A whole invitation as mailed in each language, HTML, the link behind a word. */
export const MAILED_INVITATIONS: { readonly [Tag in LanguageTag]: string } = {
  en: mailed('Room', 'Join the meeting', 'Meeting ID', 'PIN', 'Phone numbers'),
  de: mailed('Raum', 'Dem Meeting beitreten', 'Meeting-ID', 'PIN', 'Telefonnummern'),
  fr: mailed('Salle', 'Rejoindre la réunion', 'ID de réunion', 'Code PIN', 'Numéros de téléphone'),
  it: mailed('Sala', 'Partecipa alla riunione', 'ID riunione', 'PIN', 'Numeri di telefono'),
};

function mailed(room: string, join: string, extension: string, pin: string, phone: string): string {
  return `<div><p>${room}: Anna Muster</p>
<p><a href="https://videoconf.example.edu/join/anna.muster">${join}</a></p>
<table><tr><td>${extension}:</td><td>112 752 642 756</td></tr><tr><td>${pin}:</td><td>2468</td></tr></table>
<p>${phone}: <a href="https://videoconf.example.edu/phone-numbers">https://videoconf.example.edu/phone-numbers</a></p>
<p>H.323: h323.example.edu</p></div>`;
}
