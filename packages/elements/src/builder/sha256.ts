import { sha256 as digestOf } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 in hexadecimal of a text (FIPS 180-4). The browser's own is not at hand at once, and a checksum is asked for in between. */
export const sha256 = (text: string): string => bytesToHex(digestOf(utf8ToBytes(text)));
