/** Which addresses of the internet a report may make this machine connect to: none of its own, none of its network. */
import ipaddr from 'ipaddr.js';

/** Where clouds answer their own machines, at addresses that are public by their number. */
const METADATA: ReadonlySet<string> = new Set(['168.63.129.16']);

/** Whether an IP address is one of the public internet; IPv4 inside of IPv6 counts as IPv4. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const plain = ipaddr.process(address);
  return plain.range() === 'unicast' && !METADATA.has(plain.toString());
}
