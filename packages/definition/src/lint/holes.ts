/** The names of the holes in a text, each once: `{caseManager}` → `caseManager`. A number is filled in with the text's own form. */
export function holesOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].filter((name) => name !== 'count').sort();
}
