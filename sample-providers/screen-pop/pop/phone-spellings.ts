/**
 * The spellings in which a number may be stored.
 *
 * A `$filter` compares text, not numbers: `12065550199` alone does not find `+1 (206) 555-0199`.
 */
export const phoneSpellings = (number: string): readonly string[] => {
  const typed = number.trim();
  const digits = typed.replace(/\D/g, '');
  return [...new Set([typed, digits, `+${digits}`, ...northAmerican(digits)])].filter(
    (spelling) => spelling.length > 1,
  );
};

const northAmerican = (digits: string): readonly string[] => {
  const [, area, exchange, line] = /^1?(\d{3})(\d{3})(\d{4})$/.exec(digits) ?? [];
  if (area === undefined) return [];
  return [
    `+1 (${area}) ${exchange}-${line}`,
    `+1 ${area} ${exchange} ${line}`,
    `+1${area}${exchange}${line}`,
    `(${area}) ${exchange}-${line}`,
    `${area}-${exchange}-${line}`,
  ];
};

const columns = ['telephone1', 'mobilephone'] as const;

/** Quotes are doubled, and the rest is escaped: a plain plus sign would mean a space. */
const quoted = (text: string): string => `'${encodeURIComponent(text.replaceAll("'", "''"))}'`;

/** The query for all people with a number. */
export const phoneQuery = (number: string): string => {
  const tests = columns.flatMap((column) =>
    phoneSpellings(number).map((spelling) => `${column} eq ${quoted(spelling)}`),
  );
  return `?$select=fullname,jobtitle,telephone1,mobilephone&$filter=${tests.join(' or ')}`;
};
