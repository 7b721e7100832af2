import { useShell } from '../shell/shell-context.ts';
import { useHeaderStyles } from './Header.styles.ts';

/** The logo of the company that the workspace is for; its name is next to it. */
export function BrandLogo() {
  const styles = useHeaderStyles();
  const { logo, theme } = useShell();
  if (!logo) return null;
  // In high contrast a mark is one color, as everything else there.
  const isPlain = theme.name === 'highContrast';
  return (
    <svg className={styles.logo} viewBox="0 0 24 24" aria-hidden focusable="false">
      {logo.map(({ outline, fill }) => (
        <path
          key={outline}
          d={outline}
          fill={isPlain ? 'currentColor' : (fill ?? 'currentColor')}
        />
      ))}
    </svg>
  );
}
