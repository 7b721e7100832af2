// 555-0100 to 555-0199 are reserved for fiction in every area code. None of these area codes ends
// in 1: its last digit and the number would read like the country code and a number without an area
// code.
const areas = ['509', '360', '253', '564'];

const styles: readonly ((area: string, line: string) => string)[] = [
  (area, line) => `+1 (${area}) 555-${line}`,
  (area, line) => `+1 (${area}) 555-${line}`,
  (area, line) => `+1 (${area}) 555-${line}`,
  (area, line) => `+1 ${area} 555 ${line}`,
  (area, line) => `(${area}) 555-${line}`,
  (area, line) => `${area}-555-${line}`,
];

/** Each reserved number once, in the formats that people use. */
export function createPhoneNumbers(): () => string {
  let count = 0;
  return () => {
    const area = areas[Math.floor(count / 100)];
    if (area === undefined) throw new Error('all reserved numbers are in use');
    const line = `01${String(count % 100).padStart(2, '0')}`;
    const style = styles[count % styles.length] ?? styles[0];
    count += 1;
    return style?.(area, line) ?? '';
  };
}
