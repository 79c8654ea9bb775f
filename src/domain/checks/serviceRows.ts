// The rows of the Settings list by which the reminder service and people speak to each other. Names only: the first row waits for whoever asks for them, and reading what they hold needs calendars and words.

/** The row in which the service writes down how it is. */
export const healthSetting = "reminders-health";
/** The row by which an administrator lets a held day go; its value is `{ day }`. */
export const releaseSetting = "reminders-release";
