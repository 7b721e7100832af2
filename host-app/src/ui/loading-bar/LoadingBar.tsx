import { useLoadingBarStyles } from './LoadingBar.styles.ts';

/** A thin moving line at the top of loading content. */
export function LoadingBar({ label }: { readonly label: string }) {
  const styles = useLoadingBarStyles();
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a progress element cannot be drawn like this
  return <div className={styles.bar} role="progressbar" aria-label={label} />;
}
