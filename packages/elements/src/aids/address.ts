import type { Scene } from '../scene.ts';

/** The whole address of a recording or a picture that a definition names; undefined where that is none. */
export function addressIn({ base }: Scene, address: string): string | undefined {
  try {
    return new URL(address, base === undefined || base === '' ? document.baseURI : base).href;
  } catch {
    return undefined;
  }
}
