/** The languages in which findings are said. Commands and help are English. */
export const languages = ['nl', 'en'] as const;

/** See {@link languages}. */
export type Language = (typeof languages)[number];

/** The language that the environment asks for: `LC_ALL`, `LC_MESSAGES` or `LANG`; Dutch when it asks for none of ours. */
export function languageOf(env: { readonly [name: string]: string | undefined }): Language {
  const asked = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return languages.find((language) => asked.toLowerCase().startsWith(language)) ?? 'nl';
}
