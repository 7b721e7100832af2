import { useTabStripStyles } from './TabStrip.styles.ts';

/** The title of a tab. It always takes up the space of its selected style, so that no tab moves. */
export function TabTitle({ title }: { readonly title: string }) {
  const styles = useTabStripStyles();
  return (
    <span className={styles.titleRoom} data-title={title}>
      <span className={styles.title}>{title}</span>
    </span>
  );
}
