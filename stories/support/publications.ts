import type { Catalogue } from '@wegwijs/definition';

// Globs, so that types can be checked before anything is published.
const files = import.meta.glob<object>('../../schemas/published/*/*.json', { eager: true, import: 'default' });

/** The publication of a gemeente, as a page would load it. */
export function publication(gemeente: string, kind = 'intake'): object {
  const found = files[`../../schemas/published/${gemeente}/${kind}.json`];
  if (!found) throw new RangeError(`No ${kind} of ${gemeente}: run npm run publish:definitions`);
  return found;
}

/** The words of a gemeente's definition, by language. */
export function catalogues(gemeente: string, kind = 'intake'): Record<string, Catalogue> {
  const found = Object.entries(files).flatMap(([path, file]) => {
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
