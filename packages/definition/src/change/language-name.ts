/** The name of a language in a language: `Arabisch`; of a register with its own mark: `Nederlands (je)`. A code that is none stays. */
export function languageName(language: string, inLanguage: string): string {
  const [base = language, register] = language.split('-x-');
  try {
    const name = new Intl.DisplayNames([inLanguage], { type: 'language' }).of(base) ?? base;
    return register === undefined ? name : `${name} (${register})`;
  } catch {
    return language;
  }
}
