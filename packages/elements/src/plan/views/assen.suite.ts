import type { Catalogue, Json, JsonObject } from '@wegwijs/definition';
import type { StageOptions } from './show-view.suite.ts';

/** What was fetched; the tests of a file ask for the same again and again, and nobody writes in it. */
const loaded = new Map<string, Promise<JsonObject>>();

function load(path: string): Promise<JsonObject> {
  const found = loaded.get(path) ?? fetched(path);
  loaded.set(path, found);
  return found;
}

async function fetched(path: string): Promise<JsonObject> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return (await answer.json()) as JsonObject;
}

const published = (name: string) => load(`/schemas/published/assen/${name}.json`);

/** The plan of Assen as it is published, with documents: golden ones by their name, others as they are. */
export async function assen(documents: { readonly [kind: string]: string | Json } = {}): Promise<StageOptions> {
  const kinds = ['developmentPlan', 'pipDecision', ...('intake' in documents ? ['intake'] : [])];
  const publications = Object.fromEntries(await Promise.all(kinds.map(async (kind) => [kind, await published(kind)] as const)));
  const given = Object.entries(documents).map(async ([kind, one]) => [kind, typeof one === 'string' ? await load(`/test/golden/${kind}/${one}.json`) : one] as const); // prettier-ignore
  return { publications, documents: Object.fromEntries(await Promise.all(given)) };
}

/** The plan in another language, with the kit's words in it. */
export async function inLanguage(options: StageOptions, language: string, review?: 'complete'): Promise<StageOptions> {
  const catalogue = (await published(`developmentPlan.${language}`)) as unknown as Catalogue;
  const words = await load(`/schemas/words/${language}.json`);
  return { ...options, language, catalogue: { ...catalogue, words, ...(review ? { review } : {}) } };
}
