/** The two formats of a body. Rich text (RTF) is read and written as HTML by Outlook itself. */
export type BodyFormat = 'html' | 'text';
