import { parseUrl } from '../../../parse-url.ts';
import { LoadingBar } from '../../loading-bar/LoadingBar.tsx';
import { probeAddress } from '../../shell/probe-address.ts';
import { QuietCard } from '../QuietCard.tsx';
import { AgreedPage } from './AgreedPage.tsx';
import { LoadFailure } from './LoadFailure.tsx';
import { useFramedPageStyles } from './FramedPage.styles.ts';
import { useFramedPage } from './useFramedPage.ts';

interface WebsitePageProps {
  readonly title: string;
  readonly url: string;
}

/** A website in a tab; it may not navigate the whole window. */
export function WebsitePage({ title, url: text }: WebsitePageProps) {
  // A frame would read `http:host` as a path of the workspace, unlike the check that names its host.
  const url = parseUrl(text)?.href ?? text;
  if (isWorkspaceItself(url)) {
    return (
      <QuietCard
        isFailure
        title="This website cannot be shown"
        detail="Its address is the workspace itself, which would open inside itself endlessly. Correct the URL of the application tab template."
      />
    );
  }
  return (
    <AgreedPage page={{ type: 'thirdpartywebsite', url }}>
      <Website title={title} url={url} />
    </AgreedPage>
  );
}

/** Names under which a folder serves its workspace. */
const workspacePages = /(?:index\.html|main\.aspx)$/i;

// The server decodes a path and collapses repeated slashes.
function plainPath(pathname: string): string {
  try {
    return decodeURIComponent(pathname).replaceAll(/[/\\]+/g, '/');
  } catch {
    return pathname;
  }
}

function isWorkspaceItself(url: string): boolean {
  return placeOf(new URL(url, location.href)) === placeOf(location);
}

function placeOf({ origin, pathname }: Pick<URL, 'origin' | 'pathname'>): string {
  return origin + plainPath(pathname).replace(workspacePages, '');
}

function Website({ title, url }: WebsitePageProps) {
  const styles = useFramedPageStyles();
  const { attempt, status, onLoad, retry } = useFramedPage(url, probeAddress);
  if (status === 'failed') {
    return (
      <LoadFailure
        title="This website cannot be loaded"
        detail="No response from its address. Check that the site is up and that the application tab template has the right URL."
        address={url}
        onRetry={retry}
      />
    );
  }
  return (
    <>
      {status === 'loading' && <LoadingBar label="Loading website" />}
      <iframe
        key={attempt}
        className={styles.frame}
        title={title}
        src={url}
        referrerPolicy="no-referrer"
        // oxlint-disable-next-line react/iframe-missing-sandbox -- a website needs its own storage
        sandbox="allow-forms allow-popups allow-scripts allow-same-origin allow-downloads"
        onLoad={onLoad}
      />
    </>
  );
}
