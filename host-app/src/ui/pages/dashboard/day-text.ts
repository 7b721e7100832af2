/** A duration for display: 0:42, 12:05, 1:02:30. */
export function spanText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  const hours = Math.floor(seconds / 3600);
  const text = parts.join(':');
  return hours > 0 ? `${hours}:${text}` : text.replace(/^0(?=\d)/, '');
}

export function percentText(part: number | undefined): string {
  return part === undefined ? '–' : `${Math.round(part * 100)}%`;
}
