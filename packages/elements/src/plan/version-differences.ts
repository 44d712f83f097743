import { html } from 'lit';
import { lens, type Json } from '@wegwijs/definition';
import { lifeOf } from '@wegwijs/definition/dossier';
import { differencesInDutch, differencesInEnglish, documentDifferences, DifferenceSentences } from '@wegwijs/definition/plan';
import type { Rendered } from '../observed.ts';
import type { Scene } from '../scene.ts';

/** What differs between two versions, as far as who looks sees both: in English for who reads English, else in Dutch. */
export function differences({ definition, form, voice }: Scene, before: Json | undefined, after: Json | undefined): Rendered {
  const english = voice.language === 'en';
  const sentences = new DifferenceSentences(english ? differencesInEnglish : differencesInDutch, definition);
  // What is only shared with a consent is left out.
  const viewer = { role: form.role ?? '', today: form.today };
  const [from, to] = [before, after].map((one) => lens(definition, one, viewer).document);
  const life = lifeOf(definition);
  // The number and the state of a version say nothing of what it decides.
  const told = documentDifferences(definition, from, to).filter(
    ({ field }) => field !== life?.field && field !== life?.names.version,
  );
  return html`<ul lang=${english ? 'en' : 'nl'} dir="ltr">
    ${told.map((one) => html`<li>${sentences.of(one)}</li>`)}
  </ul>`;
}
