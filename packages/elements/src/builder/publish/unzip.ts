/** Why a ZIP is not opened. */
export type ZipFault = 'zip-bomb' | 'zip-broken' | 'excel';

/** The most that is taken out of a ZIP: files, and bytes of one and of all as they say before they are unpacked. */
const most = { files: 500, one: 5_000_000, all: 20_000_000 };

class Refused extends Error {
  readonly fault: ZipFault;
  constructor(fault: ZipFault) {
    super(fault);
    this.fault = fault;
  }
}

/**
 * The JSON files in a ZIP, by name. What says beforehand that it is too much is not unpacked, and nothing becomes larger than it said:
 * a small file that holds a mountain does no harm. What unpacks is loaded when it is first needed.
 */
export async function unzip(
  bytes: Uint8Array,
): Promise<{ readonly files: ReadonlyMap<string, string> } | { readonly fault: ZipFault }> {
  const { strFromU8, unzipSync } = await import('fflate');
  let [count, size] = [0, 0];
  const filter = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }): boolean => {
    if (name.startsWith('xl/')) throw new Refused('excel');
    size += originalSize;
    if (++count > most.files || originalSize > most.one || size > most.all) throw new Refused('zip-bomb');
    return name.endsWith('.json');
  };
  try {
    return { files: new Map(Object.entries(unzipSync(bytes, { filter })).map(([name, file]) => [name, strFromU8(file)])) };
  } catch (error) {
    return { fault: error instanceof Refused ? error.fault : 'zip-broken' };
  }
}

/** Whether bytes begin as a ZIP does. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
