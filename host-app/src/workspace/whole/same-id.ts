/** IDs and unique names are compared without case, as everywhere in the product. */
export function isSameId(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
