/** The languages in which all is said. */
export const languages = ['nl', 'en'] as const;

/** See {@link languages}. */
export type Language = (typeof languages)[number];

/** The language that the environment asks for: `LC_ALL`, `LC_MESSAGES` or `LANG`; Dutch when it asks for none of ours. */
export function languageOf(env: { readonly [name: string]: string | undefined }): Language {
  const asked = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return languages.find((language) => asked.toLowerCase().startsWith(language)) ?? 'nl';
}

/** The language that was typed (`--lang en`), so that a mistake in all the rest is told in it too; undefined when none was. */
export function languageTyped(typed: readonly string[]): Language | undefined {
  const at = typed.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = typed[at] === '--lang' ? typed[at + 1] : typed[at]?.slice('--lang='.length);
  return languages.find((language) => language === asked);
}
