/** Whether a connection comes from this machine. */
export function isLoopbackPeer(address: string | undefined): boolean {
  return address === '::1' || /^(?:::ffff:)?127\./.test(address ?? '');
}
