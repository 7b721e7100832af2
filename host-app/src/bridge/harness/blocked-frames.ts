import type { App } from '../../store/app.ts';
import { originOf } from './boot-evidence.ts';

/** Reports each page that the workspace's own content security policy kept out of a frame. */
export function watchBlockedFrames({
  journal,
  workspace,
}: Pick<App, 'journal' | 'workspace'>): () => void {
  const report = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void => {
    if (effectiveDirective !== 'frame-src') return;
    const origin = originOf(blockedURI) ?? blockedURI;
    const { providers } = workspace.getState();
    journal.diagnostics.add({
      severity: 'error',
      rule: 'SV3',
      provenance: 'chosen',
      provider: providers.find(({ channelUrl }) => originOf(channelUrl) === origin)?.uniqueName,
      message: `The workspace does not frame pages of ${origin}: the config does not name it.`,
      fix: `Name ${origin} in the config, as the channelUrl or trustedDomain of a provider or the url of a tab template, or serve the page over https. With "screen": { "onlyConfiguredFrames": true } https pages need to be named too.`,
    });
  };
  document.addEventListener('securitypolicyviolation', report);
  return () => document.removeEventListener('securitypolicyviolation', report);
}
