import { fault, isObject, type Finding } from '@wegwijs/definition';

/** What came from an address: JSON, or the reason why there is none. */
export type Loaded = { readonly json: unknown; readonly url: string } | { readonly finding: Finding };

/**
 * The one place in the kit that asks the network for something: the address of the `definition` attribute and of its words.
 * JSON only, without credentials; no token, no cookie, no answer goes with it.
 */
export async function load(address: string, base: string, signal: AbortSignal): Promise<Loaded> {
  let url: string;
  try {
    url = new URL(address, base).href;
  } catch {
    return { finding: fault('load.address', address) };
  }
  try {
    const response = await fetch(url, { credentials: 'omit', signal, headers: { accept: 'application/json' } });
    if (!response.ok) return { finding: fault('load.status', url, { status: response.status }) };
    return { json: JSON.parse((await response.text()).replace(/^\uFEFF/, '')) as unknown, url };
  } catch (error) {
    if (error instanceof SyntaxError) return { finding: fault('json.syntax', url) };
    return { finding: fault(signal.aborted ? 'load.aborted' : 'load.network', url) };
  }
}

/** Whether something looks like a catalogue of words. */
export function isCatalogue(value: unknown): boolean {
  return isObject(value) && typeof value['language'] === 'string' && isObject(value['texts']);
}
