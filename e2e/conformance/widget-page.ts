import type { StageOptions } from 'provider-sdk/testing';
import { prepareFrame } from './frame-shim.ts';

const folder = '/widget/';

/** Address of a widget's page that is made from these options. */
export function widgetAddress({ search = '', ...options }: StageOptions): string {
  return `${folder}${encodeURIComponent(JSON.stringify(options))}${search}`;
}

export function isWidgetPath(pathname: string): boolean {
  return pathname.startsWith(folder);
}

/** The page at such an address. */
export function widgetPage(pathname: string): string {
  const options = JSON.parse(decodeURIComponent(pathname.slice(folder.length))) as StageOptions;
  const { crmUrl, loads = 1, referrer = '' } = options;
  const attributes =
    typeof crmUrl === 'string' ? ` data-crmurl="${crmUrl}" data-cifid="CIFMainLibrary"` : '';
  const script = `<script src="/library.js"${attributes}></script>`;
  return `<!doctype html><title>widget</title>
<script>(${prepareFrame.toString()})(${JSON.stringify({ referrer })})</script>
${script.repeat(loads)}`;
}
