import { sampleInvitations } from '../invitations';

/** One mail of a thread as Outlook writes it: a header, some sentences, a signature with a phone number and a link. */
const mail = (number: number): string =>
  `<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b><span lang="EN-US">From:</span></b><span lang="EN-US"> Kim Invented &lt;kim@example.edu&gt; <br><b>Sent:</b> Monday, ${String((number % 28) + 1)} June 2026 09:${String(10 + (number % 50))}<br><b>To:</b> Anna Muster<br><b>Subject:</b> RE: The meeting of the group</span></p></div>
<p class="MsoNormal"><span style="font-size:11.0pt;font-family:&quot;Calibri&quot;,sans-serif">Dear all,<o:p></o:p></span></p>
<p class="MsoNormal"><span style="font-size:11.0pt;font-family:&quot;Calibri&quot;,sans-serif">thank you for the minutes. The call on Tuesday went well; could you enter the numbers of room ${String(200 + (number % 90))} in the <a href="https://files.example.org/s/table${String(number)}">table</a> before the next meeting? The link to the slides is in the folder, and the code of the door has not changed.&nbsp;<o:p></o:p></span></p>
<table border="0" cellspacing="0" cellpadding="0"><tr><td style="padding:0cm 5.4pt"><p class="MsoNormal">Kim Invented<br>Example University, Office 4.${String(number % 99)}<br>T +41 44 555 20 ${String(10 + (number % 89))}<br><a href="https://www.example.edu/people/kim">www.example.edu/people/kim</a></p></td></tr></table>
`;

/** A thread of mails of about a given length, in HTML; the oldest one has an invitation. */
export function htmlThread(length: number): string {
  const invitation = sampleInvitations('tuned').find(({ format, kind }) => format === 'html' && kind === 'invitation');
  if (!invitation) throw new Error('The corpus has no invitation in HTML.');
  const mails: string[] = [];
  for (let size = invitation.source.length; size < length; size += mails.at(-1)?.length ?? 0)
    mails.push(mail(mails.length));
  return `<html><body>${mails.join('')}${invitation.source}</body></html>`;
}
