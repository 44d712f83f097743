import { isIpv4 } from './ipv4.ts';

/** An IPv6 address, `2001:db8::7` (RFC 4291, section 2.2); no zone. */
export function isIpv6(text: string): boolean {
  const last = text.slice(text.lastIndexOf(':') + 1);
  const plain = last.includes('.') && isIpv4(last) ? text.slice(0, -last.length) + '0:0' : text;
  const halves = plain.split('::');
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const isCompressed = halves.length === 2;
  return (
    halves.length <= 2 &&
    groups.every((group) => /^[\da-f]{1,4}$/i.test(group)) &&
    (isCompressed ? groups.length < 8 : groups.length === 8)
  );
}
