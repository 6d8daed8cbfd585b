// By itself, because the pane's first view names the file and neither reads nor writes it.

/** What the attached or saved calendar file is called; what it is, is known by its content. */
export const CALENDAR_FILE_NAME = 'videoconference.ics';
