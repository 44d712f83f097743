import { workbenchAt, type Workbench } from '../../packages/elements/src/builder/workbench.ts';

// Loaded when a story asks for them: the forms of a gemeente are large.
const files = import.meta.glob<object>('../../schemas/published/**/bench{,/*}.json', { import: 'default' });
const top = 'https://wegwijs.test/schemas/published/';

const opened = new Map<string, Promise<Workbench>>();

/** What a gemeente edits, from the files that the command line wrote. */
export function workbenchOf(gemeente: string): Promise<Workbench> {
  const reading = async (address: string, base: string) => {
    const url = new URL(address, base).href;
    const file = await files[`../../schemas/published/${url.slice(top.length)}`]?.();
    if (!file) throw new RangeError(`No ${url}: run npm run publish:definitions`);
    return { json: file, url };
  };
  const asked = async () => {
    const found = await workbenchAt(`${gemeente}/bench/index.json`, top, new AbortController().signal, reading);
    if ('code' in found) throw new RangeError(found.code);
    return found;
  };
  const known = opened.get(gemeente) ?? asked();
  opened.set(gemeente, known);
  return known;
}
