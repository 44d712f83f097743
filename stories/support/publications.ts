import type { Catalogue } from '@wegwijs/definition';

// Globs, so that types can be checked before anything is published. Loaded by gemeente: all of them are 17 MB.
const files = import.meta.glob<object>('../../schemas/published/*/*.json', { import: 'default' });
const loaded = new Map<string, object>();

/** What a story is drawn with: its arguments, and what was chosen in the bar. */
interface Chosen {
  readonly args: { readonly [name: string]: unknown };
  readonly globals: { readonly [name: string]: unknown };
}

/** The gemeente of a story: that of its arguments, or else of the bar. Assen where it says none. */
export function gemeenteOf({ args, globals }: Chosen): string {
  const { gemeente = 'assen' } = args;
  const { layers = 'story' } = globals;
  return String('gemeente' in args && layers !== 'story' ? layers : gemeente);
}

/** Loads what is published of the gemeente of a story: to be awaited before it is drawn. */
export async function loadPublications(chosen: Chosen): Promise<void> {
  const folder = `../../schemas/published/${gemeenteOf(chosen)}/`;
  const wanted = Object.entries(files).filter(([path]) => path.startsWith(folder) && !loaded.has(path));
  await Promise.all(wanted.map(async ([path, load]) => loaded.set(path, await load())));
}

/** The publication of a gemeente, as a page would load it. */
export function publication(gemeente: string, kind = 'intake'): object {
  const found = loaded.get(`../../schemas/published/${gemeente}/${kind}.json`);
  if (!found) throw new RangeError(`No ${kind} of ${gemeente}: run npm run publish:definitions`);
  return found;
}

/** The words of a gemeente's definition, by language. */
export function catalogues(gemeente: string, kind = 'intake'): Record<string, Catalogue> {
  const found = [...loaded].flatMap(([path, file]) => {
    const language = path.match(new RegExp(`/${gemeente}/${kind}\\.([a-z-]+)\\.json$`))?.[1];
    return language === undefined ? [] : [[language, file as unknown as Catalogue] as const];
  });
  return Object.fromEntries(found);
}

/** The kinds of document that a dossier holds. */
export const kinds = ['intake', 'pipDecision', 'developmentPlan', 'consents', 'effortLog'] as const;

/** Something for each kind. */
export function ofEach<T>(make: (kind: string) => T): { [kind: string]: T } {
  return Object.fromEntries(kinds.map((kind) => [kind, make(kind)]));
}
