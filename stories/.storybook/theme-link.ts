// A theme that goes with a link, behind its `#`: what stands there is sent to no server.
const mark = '#theme=';
/** What is longer is cut off by mail and chat. In characters. */
const longest = 8_000;
/** What comes out of a link is no larger, in characters. */
const largest = 1_000_000;
/** What may fetch something, and what could hide that: whoever opens a link asks nothing of another site. */
const fetches = /\\|\b(?:url|src|image|image-set|cross-fade|element)\s*\(/i;

const mayTravel = (theme: string): boolean => theme !== '' && theme.length <= largest && !fetches.test(theme);

/** The address with a theme in it; undefined for a theme that is too large for a link, or that fetches something. */
export async function linkWith(address: string, theme: string): Promise<string | undefined> {
  if (!mayTravel(theme)) return undefined;
  const packed = new Blob([theme]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const text = btoa(String.fromCharCode(...bytes.subarray(0, longest)));
  const link = new URL(mark + text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''), address).href;
  return bytes.length > longest || link.length > longest ? undefined : link;
}

/** The theme in the last part of an address; undefined where there is none, or none that can be read. */
export async function themeIn(hash: string): Promise<string | undefined> {
  if (!hash.startsWith(mark)) return undefined;
  try {
    const text = atob(hash.slice(mark.length).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const theme = await unpacked(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')));
    return theme !== undefined && mayTravel(theme) ? theme : undefined;
  } catch {
    return undefined;
  }
}

async function unpacked(stream: ReadableStream<Uint8Array>): Promise<string | undefined> {
  const reader = stream
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }) as ReadableWritablePair<string, Uint8Array>)
    .getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
    if (text.length > largest) return undefined;
  }
}
