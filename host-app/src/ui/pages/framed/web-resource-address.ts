const folder = '/webresources/';

/**
 * The address of a web resource under the organization's own origin, with its data as the product
 * passes it. Undefined for a name that would leave the folder.
 */
export function webResourceAddress(name: string, data: string | undefined): string | undefined {
  const path = folder + name.split('/').map(encodeURIComponent).join('/');
  const { pathname } = new URL(path, 'https://organization.invalid');
  if (!pathname.startsWith(folder) || pathname === folder) return undefined;
  return data === undefined ? pathname : `${pathname}?data=${encodeURIComponent(data)}`;
}
