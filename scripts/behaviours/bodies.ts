import type { Subject } from './behaviour';

/** What hosts do to bodies: the HTML, the place, the format, and what else stands there. */
export const bodySubjects: readonly Subject[] = [
  {
    letter: 'A',
    title: 'The HTML that is written',
    behaviours: [
      {
        id: 'A01',
        says: 'What is read from a body is not what was written to it: each client renders HTML anew for its own editor.',
      },
      { id: 'A02', says: 'The web and new Outlook take every class off, and put one of their own on.' },
      {
        id: 'A03',
        says: 'A plain division around paragraphs disappears; its look goes into spans, and an empty line comes at the end.',
      },
      { id: 'A04', says: 'Long text comes back as divisions one time and as one span another time.' },
      {
        id: 'A05',
        says: 'Ids may stay, be lost, or get the prefix x_ each time the HTML is imported again.',
      },
      { id: 'A06', says: 'Each time a body is written back it gets a wrapper and a line break more.' },
      {
        id: 'A07',
        says: 'Word turns boxes into its own paragraphs, moves backgrounds, drops padding, and adds a document around everything.',
      },
      {
        id: 'A08',
        says: 'Bodies of classic Outlook hold conditional comments with a second picture of the content in VML.',
      },
      {
        id: 'A09',
        says: 'An empty anchor at the start is dropped when the item is sent; other invisible markup may be, too.',
      },
      { id: 'A10', says: 'The selection as HTML lacks elements and ids that the body has.' },
      {
        id: 'A11',
        says: 'What is inserted on sending loses empty elements and may have 5,000 characters at most.',
      },
      { id: 'A12', says: 'Long text comes back with line feeds in the middle of it.' },
      {
        id: 'A13',
        says: 'A body that is read as text has lost its line ends: words of different lines run together.',
      },
      {
        id: 'A14',
        says: 'The Mac says that it has written before it has: what is read at once is the old body.',
      },
      {
        id: 'A15',
        says: 'Writing a whole body back loses the pictures that travel with the mail, even if nothing was changed.',
      },
      { id: 'A16', says: 'Writing a whole body with many pictures cuts its end off.' },
      {
        id: 'A17',
        says: 'A call with too long a text is thrown at once instead of failing in its callback.',
      },
      { id: 'A18', says: 'HTML that is written over a rich-text item gets empty lines between everything.' },
      {
        id: 'A19',
        says: 'Text without a font of its own gets the client’s, not the one that the user has chosen.',
      },
      { id: 'A20', says: 'After an insertion at the top, the Mac shows the whole message in another font.' },
      {
        id: 'A21',
        says: 'What is put at the top of a body that begins with a table lands in the first cell of that table.',
      },
      {
        id: 'A22',
        says: 'Lines that are inserted without one element around them come out in reverse order.',
      },
      {
        id: 'A23',
        says: 'In tables the first cell gets another font, borders get one colour, and captions the background.',
      },
      { id: 'A24', says: 'Lists lose their last item to a paragraph, or step down like stairs.' },
      {
        id: 'A25',
        says: 'Bold text at the very beginning makes everything bold, and a highlight cannot be taken off any more.',
      },
      { id: 'A26', says: 'Links get ids, classes, titles and more attributes from the editor.' },
      {
        id: 'A27',
        says: 'Defender’s Safe Links replace addresses by their own, once or several times; the clean one is sometimes kept beside.',
      },
      { id: 'A28', says: 'A link grows a preview card unless it has the id LPNoLP.' },
      { id: 'A29', says: 'Dark mode rewrites colours and leaves notes of the old ones.' },
      {
        id: 'A30',
        says: 'Word’s engine knows little of CSS: no flexible boxes, no round corners, padding in cells only.',
      },
      { id: 'A31', says: 'No call tells which is the first or the last element of what the user sees.' },
    ],
  },
  {
    letter: 'B',
    title: 'Where it lands',
    behaviours: [
      {
        id: 'B01',
        says: 'Without a cursor in the body the text goes to the top; selected text is replaced; a cursor that moves meanwhile is an error.',
      },
      {
        id: 'B02',
        says: 'The item’s own insertion writes into the field that had the focus, on the web into the subject.',
      },
      {
        id: 'B03',
        says: 'While the focus is still in another field, text at the cursor lands below the signature.',
      },
      { id: 'B04', says: 'The new Mac client writes at the top, wherever the cursor is.' },
      { id: 'B05', says: 'An insertion at the cursor of a new mail says success and does nothing.' },
      {
        id: 'B06',
        says: 'After a subject was written, the first insertion into the body of a new event fails with 9014.',
      },
      { id: 'B07', says: 'For some customers an insertion at the cursor is not supported at all (5000).' },
      { id: 'B08', says: 'An insertion at the top sometimes fails with an error of the browser.' },
      {
        id: 'B09',
        says: 'With the Teams switch on, an insertion at the top says success and changes nothing.',
      },
      {
        id: 'B10',
        says: 'After an insertion the cursor is kept, lost, or put somewhere else, depending on the client.',
      },
      { id: 'B11', says: 'In plain text the character behind the cursor is swallowed.' },
      { id: 'B12', says: 'What replaces several selected lines is put outside of their paragraph.' },
    ],
  },
  {
    letter: 'C',
    title: 'Plain text and body types',
    behaviours: [
      {
        id: 'C01',
        says: 'HTML for a plain-text body is refused, also where Outlook said that the body was HTML.',
      },
      { id: 'C02', says: 'Classic Outlook turns a plain-text mail into HTML when HTML is written.' },
      { id: 'C03', says: 'HTML that is given as text is shown with its tags.' },
      { id: 'C04', says: 'The type of a body is told differently by different clients, or not at all.' },
      {
        id: 'C05',
        says: 'In replies to plain-text mails classic Outlook may give back a wrong body, for example none.',
      },
      {
        id: 'C06',
        says: 'An add-in cannot change the type of a body.',
        notOurs: 'We never want to; the type is asked for and kept.',
      },
      { id: 'C07', says: 'Appointments are said to be HTML only, but phones give text.' },
    ],
  },
  {
    letter: 'D',
    title: 'Replies, quotes, signatures, drafts',
    behaviours: [
      {
        id: 'D01',
        says: 'The body of a reply is the whole thread, unless the host is asked for less and knows how.',
      },
      { id: 'D02', says: 'Writing the body of a reply replaces the whole thread.' },
      { id: 'D03', says: 'A quoted mail may hold an older invitation of ours.' },
      { id: 'D04', says: 'Attributes come in double, single or no quotes and in any order.' },
      {
        id: 'D05',
        says: 'Writing over the signature makes Outlook unable to exchange it, and signatures pile up.',
      },
      { id: 'D06', says: 'In replies to signed mails Outlook itself puts things below the quote.' },
      { id: 'D07', says: 'Custom properties of a series are gone from an occurrence that was changed.' },
      {
        id: 'D08',
        says: 'Custom properties stay with the item, are kept late, and do not reach anybody else.',
      },
      { id: 'D09', says: 'Pictures of a draft are read without a usable address.' },
    ],
  },
];
