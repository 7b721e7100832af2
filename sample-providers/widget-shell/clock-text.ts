const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** `03:07`, and `1:03:07` from an hour on. */
export const toClockText = (milliseconds: number): string => {
  const seconds = Math.floor(milliseconds / 1000);
  const hours = Math.floor(seconds / 3600);
  const rest = `${twoDigits(Math.floor(seconds / 60) % 60)}:${twoDigits(seconds % 60)}`;
  return hours ? `${hours}:${rest}` : rest;
};
