/** Of the build: whether its organization has events. Where it has none, nothing of what they need is in the scripts. */
declare const ORGANIZATION_HAS_EVENTS: boolean;

/** Of the build of classic Outlook's script: the events of its organization. */
declare const ORGANIZATION_EVENTS: readonly string[];
