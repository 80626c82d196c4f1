/**
 * The address that a request came from. `X-Forwarded-For` is believed only from a proxy that is configured, and only its last entry that
 * is no such proxy: whatever stands before it, the caller may have written (bar A34).
 */
export function clientAddress(socketAddress: string | undefined, forwardedFor: string | null, trustedProxies: readonly string[]): string {
  const plain = (address: string) => address.trim().replace(/^::ffff:/, '');
  const direct = plain(socketAddress ?? 'unknown');
  if (!forwardedFor || !trustedProxies.includes(direct)) return direct;
  const hops = forwardedFor.split(',').map(plain).filter(Boolean);
  return hops.findLast((hop) => !trustedProxies.includes(hop)) ?? direct;
}
