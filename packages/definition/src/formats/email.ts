import { isHostname } from './hostname.ts';
import { isIpv4 } from './ipv4.ts';
import { isIpv6 } from './ipv6.ts';

/** An e-mail address (RFC 5321, section 4.1.2): the local part may be quoted, the domain may be an address in square brackets. */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  const domain = text.slice(at + 1);
  const literal = /^\[(?:IPv6:(.+)|(.+))\]$/i.exec(domain);
  const isDomain = literal ? (literal[1] === undefined ? isIpv4(literal[2] ?? '') : isIpv6(literal[1])) : isHostname(domain);
  return (
    at > 0 &&
    at <= 64 &&
    isDomain &&
    /^(?:[\w!#$%&'*+\/=?^`{|}~-]+(?:\.[\w!#$%&'*+\/=?^`{|}~-]+)*|"(?:[^"\\\0-\x1f\x7f]|\\[ -~])*")$/.test(text.slice(0, at))
  );
}
