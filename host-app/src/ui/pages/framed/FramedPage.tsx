import { useFramedPageStyles } from './FramedPage.styles.ts';

interface FramedPageProps {
  readonly title: string;
  readonly url: string;
}

/** A website in a tab; it may not move the whole window to another address. */
export function FramedPage({ title, url }: FramedPageProps) {
  const styles = useFramedPageStyles();
  return (
    <iframe
      className={styles.frame}
      title={title}
      src={url}
      referrerPolicy="no-referrer"
      // oxlint-disable-next-line react/iframe-missing-sandbox -- a website needs its own storage
      sandbox="allow-forms allow-popups allow-scripts allow-same-origin allow-downloads"
    />
  );
}
