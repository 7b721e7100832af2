import { useScriptDesk } from '../../../store/use-script-desk.ts';
import type { Page } from '../../../workspace/tabs/pages.ts';
import { LoadingBar } from '../../loading-bar/LoadingBar.tsx';
import { QuietCard } from '../QuietCard.tsx';
import { AgreedPage } from './AgreedPage.tsx';
import { LoadFailure } from './LoadFailure.tsx';
import { useFramedPageStyles } from './FramedPage.styles.ts';
import { useFramedPage } from './useFramedPage.ts';
import { webResourceAddress } from './web-resource-address.ts';

interface WebResourcePageProps {
  readonly title: string;
  readonly page: Extract<Page, { readonly type: 'webresource' }>;
}

/** A page of the organization in a tab. */
export function WebResourcePage({ title, page }: WebResourcePageProps) {
  const address = webResourceAddress(page.name, page.data);
  const isEarly = useScriptDesk(({ awaitsGlobals }) => awaitsGlobals);
  if (isEarly) return <LoadingBar label="Loading web resource" />;
  if (address !== undefined) {
    return (
      <AgreedPage page={page}>
        <WebResource title={title} address={address} />
      </AgreedPage>
    );
  }
  return (
    <QuietCard
      isFailure
      title="This web resource cannot be shown"
      detail={`"${page.name.slice(0, 200)}" is not a valid web resource name.`}
    />
  );
}

function WebResource({ title, address }: { readonly title: string; readonly address: string }) {
  const styles = useFramedPageStyles();
  const { attempt, status, onLoad, retry } = useFramedPage(address, isServed);
  if (status === 'failed') {
    return (
      <LoadFailure
        title="This web resource cannot be loaded"
        detail="The organization has no web resource with that name. Set webResources in the configuration to the folder of your web resources."
        address={address}
        onRetry={retry}
      />
    );
  }
  return (
    <>
      {status === 'loading' && <LoadingBar label="Loading web resource" />}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- it is the organization's own page, and its scripts use the workspace's */}
      <iframe key={attempt} className={styles.frame} title={title} src={address} onLoad={onLoad} />
    </>
  );
}

/** The organization's own addresses show whether the resource exists. */
async function isServed(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}
