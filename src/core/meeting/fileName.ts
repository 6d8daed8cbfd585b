/** What the attached or saved calendar file is called; what it is, is known by its content. */
export const CALENDAR_FILE_NAME = 'videoconference.ics';
