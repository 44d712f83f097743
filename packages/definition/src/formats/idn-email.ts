import { asAscii } from './as-ascii.ts';
import { isEmail } from './email.ts';

/** An e-mail address that may have characters of any script (RFC 6531), which all count as letters. */
export function isIdnEmail(text: string): boolean {
  return isEmail(asAscii(text));
}
