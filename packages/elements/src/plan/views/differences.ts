import { html } from 'lit';
import { baseLanguage, type Json } from '@wegwijs/definition';
import { DifferenceSentences, differencesInDutch, differencesInEnglish, documentDifferences } from '@wegwijs/definition/plan';
import { directionOf, runs } from '../../runs.ts';
import { word, type Scene } from '../../scene.ts';

/** The languages in which there are sentences. All others hear it in Dutch. */
const spoken = [differencesInDutch, differencesInEnglish];

/**
 * What differs between two revisions of a document, in plain words.
 * @param scene speaks with the words of that document's definition.
 */
export function differencesView(scene: Scene, before: Json | undefined, after: Json | undefined): unknown {
  const { definition, voice } = scene;
  const found = documentDifferences(definition, before, after);
  if (found.length === 0) return html`<p>${runs(word(scene, 'differences.none'))}</p>`;
  const words = spoken.find(({ language }) => language === voice.language) ?? differencesInDutch;
  const texts = words.language === voice.language ? voice.texts : definition.texts(baseLanguage);
  const sentences = new DifferenceSentences(words, definition, texts);
  return html`<ul class="differences" lang=${words.language} dir=${directionOf(words.language)}>
    ${found.map((one) => html`<li>${sentences.of(one)}</li>`)}
  </ul>`;
}
