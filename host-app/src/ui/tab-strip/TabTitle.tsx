import { useTabStripStyles } from './TabStrip.styles.ts';

/** The title of a tab. It always takes the room of its selected look, so that no tab moves. */
export function TabTitle({ title }: { readonly title: string }) {
  const styles = useTabStripStyles();
  return (
    <span className={styles.titleRoom} data-title={title}>
      <span className={styles.title}>{title}</span>
    </span>
  );
}
