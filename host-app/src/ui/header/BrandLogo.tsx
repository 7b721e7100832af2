import { useState } from 'react';
import { useShell } from '../shell/shell-context.ts';
import { isWebAddress } from '../shell/web-address.ts';
import { useHeaderStyles } from './Header.styles.ts';

/** The logo of the workspace's company; the name is next to it. */
export function BrandLogo() {
  const styles = useHeaderStyles();
  const { logo, theme } = useShell();
  if (!logo) return null;
  if (typeof logo === 'string') return <LogoImage key={logo} logo={logo} />;
  // In high contrast a logo has one color, like everything else.
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

/** The server serves the file of a path. If an image does not load, the name next to it remains. */
function LogoImage({ logo }: { readonly logo: string }) {
  const styles = useHeaderStyles();
  const [isThere, setThere] = useState(true);
  const source = isWebAddress(logo) ? logo : 'sidetone/logo';
  if (!isThere) return null;
  return (
    <img
      className={styles.logoImage}
      src={source}
      alt=""
      referrerPolicy="no-referrer"
      onError={() => setThere(false)}
    />
  );
}
