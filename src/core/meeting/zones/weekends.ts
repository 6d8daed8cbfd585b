// Written by `npm run time-zones` from CLDR 48.2.0; see docs/licenses/unicode.txt.

/** The days of the weekend where it is not Saturday and Sunday: `days=regions`, Sunday being 0. */
export const OTHER_WEEKENDS = `0=IN UG
45=AF
56=BH DZ EG IL IQ JO KW LY OM QA SA SD SY YE
5=IR`;
