/** What stands before something that counts no longer, whatever it is: alternatives of a pattern without regard to case. */
export const FORMER_WORDS =
  'old|former|previous|alte[rs]?|bisherige[rs]?|ancien(?:ne)?|vecchi[oa]|precedente|antigu[oa]|antig[oa]|oude|gamm?[ae]?l[ea]?';

/** "no longer", as it is said of a link and of a code alike. */
export const NO_LONGER =
  "no longer|nicht mehr|n['’]est plus|non è più|niet meer|inte längre|ikke (?:længere|lenger|lengre)|już nie";
