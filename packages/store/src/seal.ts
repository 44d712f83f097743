import type { Json } from '@wegwijs/definition';
import { StoreProblem } from './store-problem.ts';

/** A value that only the holder of the key can read. */
export interface Sealed {
  /** The initialisation vector: 96 random bits, never used twice with one key (NIST SP 800-38D, 8.2.2). */
  readonly iv: Uint8Array<ArrayBuffer>;
  /** The JSON text in UTF-8, encrypted with AES-GCM. */
  readonly data: ArrayBuffer;
}

/** A key for {@link seal} that no script can export. */
export function newKey(): Promise<CryptoKey> {
  return subtle().generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** What stands for a subject where others could look: its SHA-256, in hexadecimal. */
export async function opaqueId(subject: string): Promise<string> {
  const digest = new Uint8Array(await subtle().digest('SHA-256', new TextEncoder().encode(subject)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Encrypts a value. It can only be opened again under the same id, so a draft put in another's place does not open. */
export async function seal(key: CryptoKey, id: string, value: Json): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await subtle().encrypt(how(iv, id), key, new TextEncoder().encode(JSON.stringify(value)));
  return { iv, data };
}

/** The value that was sealed under this id. Rejects as `unreadable` for another key or id, or for what was damaged. */
export async function unseal(key: CryptoKey, id: string, { iv, data }: Sealed): Promise<unknown> {
  const crypto = subtle();
  try {
    const text = await crypto.decrypt(how(iv, id), key, data);
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
  } catch {
    // Without the cause: a syntax error of JSON quotes the text.
    throw new StoreProblem('unreadable');
  }
}

function how(iv: Uint8Array<ArrayBuffer>, id: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(id) };
}

/** Browsers offer it in secure contexts only. */
function subtle(): SubtleCrypto {
  const { subtle } = crypto as { subtle?: SubtleCrypto };
  if (!subtle) throw new StoreProblem('unsupported');
  return subtle;
}
