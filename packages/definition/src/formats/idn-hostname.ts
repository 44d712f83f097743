import { asAscii } from './as-ascii.ts';
import { isHostname } from './hostname.ts';

/**
 * A host name that may have characters of any script (RFC 5890), simply: any character beyond ASCII counts as a letter, no label
 * begins with a mark, and the three other full stops separate labels too. The rules for single characters and for the direction of
 * writing (RFC 5892, 5893) are not applied.
 */
export function isIdnHostname(text: string): boolean {
  const plain = text.replace(/[\u3002\uff0e\uff61]/g, '.');
  return !/(?:^|\.)\p{M}/u.test(plain) && isHostname(asAscii(plain));
}
