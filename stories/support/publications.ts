import type { Catalogue } from '@wegwijs/definition';

// Globs, so that types can be checked before anything is published.
const files = import.meta.glob<object>('../../schemas/published/*/intake*.json', { eager: true, import: 'default' });

/** The publication of a gemeente, as a page would load it. */
export function publication(gemeente: string): object {
  const found = files[`../../schemas/published/${gemeente}/intake.json`];
  if (!found) throw new RangeError(`No publication of ${gemeente}: run npm run publish:definitions`);
  return found;
}

/** The words of a gemeente's intake, by language. */
export function catalogues(gemeente: string): Record<string, Catalogue> {
  const found = Object.entries(files).flatMap(([path, file]) => {
    const language = path.match(new RegExp(`/${gemeente}/intake\\.([a-z-]+)\\.json$`))?.[1];
    return language === undefined ? [] : [[language, file as unknown as Catalogue] as const];
  });
  return Object.fromEntries(found);
}
