interface PageAddress {
  readonly href: string;
  readonly port: string;
}

/**
 * Address of a sample: on its own origin beside the workspace, or below the folder that a static
 * page names.
 */
export function sampleAddress(sample: string, page: PageAddress, folder?: string): string {
  if (folder !== undefined) return new URL(`${folder}${sample}/`, page.href).href;
  return `http://${sample}.localhost${page.port === '' ? '' : `:${page.port}`}/`;
}
