/** Languages of which the day and month names are given; all others read English. */
const locales: Readonly<Record<number, string>> = {
  1031: 'de-DE',
  1033: 'en-US',
  1036: 'fr-FR',
  1040: 'it-IT',
  1041: 'ja-JP',
  1043: 'nl-NL',
  2057: 'en-GB',
  3082: 'es-ES',
};

/** `dateFormattingInfo` of a user's language, in the members of the product (observed). */
export function dateFormattingInfo(languageId: number): Readonly<Record<string, unknown>> {
  const locale = locales[languageId] ?? 'en-US';
  const days = (weekday: 'long' | 'short' | 'narrow') =>
    namesOf(7, (index) => new Date(Date.UTC(2023, 0, 1 + index)), locale, { weekday });
  const months = (month: 'long' | 'short') => [
    ...namesOf(12, (index) => new Date(Date.UTC(2023, index, 1)), locale, { month }),
    '',
  ];
  return {
    AmDesignator: 'AM',
    PmDesignator: 'PM',
    AbbreviatedDayNames: days('short'),
    AbbreviatedMonthNames: months('short'),
    AbbreviatedMonthGenitiveNames: months('short'),
    DayNames: days('long'),
    ShortestDayNames: days('narrow'),
    MonthNames: months('long'),
    MonthGenitiveNames: months('long'),
    CalendarWeekRule: 0,
    FirstDayOfWeek: locale === 'en-US' || locale === 'ja-JP' ? 0 : 1,
    DateSeparator: separatorOf(locale, { dateStyle: 'short' }),
    TimeSeparator: ':',
    FullDateTimePattern: 'dddd, MMMM d, yyyy h:mm:ss tt',
    LongDatePattern: 'dddd, MMMM d, yyyy',
    LongTimePattern: 'h:mm:ss tt',
    MonthDayPattern: 'MMMM d',
    ShortDatePattern: 'M/d/yyyy',
    ShortTimePattern: 'h:mm tt',
    SortableDateTimePattern: "yyyy'-'MM'-'dd'T'HH':'mm':'ss",
    UniversalSortableDateTimePattern: "yyyy'-'MM'-'dd HH':'mm':'ss'Z'",
    YearMonthPattern: 'MMMM yyyy',
    Calendar: {
      MinSupportedDateTime: '0001-01-01T00:00:00',
      MaxSupportedDateTime: '9999-12-31T23:59:59.9999999',
      AlgorithmType: 1,
      CalendarType: 1,
      Eras: [1],
      TwoDigitYearMax: 2049,
      IsReadOnly: true,
    },
  };
}

function namesOf(
  count: number,
  dateOf: (index: number) => Date,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): readonly string[] {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return Array.from({ length: count }, (_none, index) => format.format(dateOf(index)));
}

function separatorOf(locale: string, options: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat(locale, options).formatToParts(new Date(0));
  return parts.find(({ type }) => type === 'literal')?.value ?? '/';
}
