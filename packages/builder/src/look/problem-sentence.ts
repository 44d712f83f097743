import { changesInDutch, changesInEnglish, isArray, languageName, own, Texts, type Json } from '@wegwijs/definition';
import { sentence, type SentenceLanguage } from '@wegwijs/definition/lint';
import { calledIn, layerName } from '../ask/sentences.ts';
import type { Scene } from '../scene/scene.ts';
import type { BuilderProblem } from './problems.ts';
import { whyInDutch, whyInEnglish } from './why-words.ts';

/** How a parameter is said: what is named by it, instead of how it is named in the file. */
type Saying = (value: string, scene: Scene, language: SentenceLanguage) => string;

const layer: Saying = (value, scene) => `‘${layerName(scene, value)}’`;
const role: Saying = (value, _, language) => (language === 'en' ? whyInEnglish : whyInDutch).roles[value] ?? value;
const tongue: Saying = (value, _, language) => languageName(value, language);
const keyword: Saying = (value, _, language) => (language === 'en' ? changesInEnglish : changesInDutch).keywords[value] ?? value;
const filled: Saying = (value, scene) => new Texts('nl', undefined, own(scene.definition, 'x-terms')).fill(value);
const called: Saying = (value, scene) => {
  const name = calledIn(scene, value);
  return name === undefined ? value : `‘${name}’`;
};

const sayings: { readonly [param: string]: Saying } = {
  layer,
  role,
  roles: role,
  language: tongue,
  languages: tongue,
  keyword,
  text: filled,
};

/**
 * A problem in one sentence, in words of who works with forms: questions, lists and layers by what they are called, properties, roles
 * and languages by their names. Of what is no finding the code, for the words of the face.
 */
export function problemSentence({ code, finding }: BuilderProblem, language: SentenceLanguage, scene: Scene): string {
  if (!finding) return code;
  const said = (name: string, value: Json): Json => {
    if (isArray(value)) return value.map((one) => said(name, one));
    return typeof value === 'string' ? (sayings[name] ?? called)(value, scene, language) : value;
  };
  // The reason is a code that the sentences know.
  const named = Object.entries(finding.params).map(
    ([name, value]) => [name, name === 'why' ? value : said(name, value)] as const,
  );
  const about = finding.id ?? finding.document.split('/')[0] ?? '';
  const id = calledIn(scene, about) ?? layerName(scene, about);
  const text = sentence({ ...finding, id: `‘${id}’`, params: Object.fromEntries(named) }, language);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
