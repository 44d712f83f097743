import { choices, equal, isArray, type Json, type Kind, type Node, type Text } from '@wegwijs/definition';
import type { Leaf } from '@wegwijs/form';
import { dateText, readable } from '../fields/dates.ts';
import { nameOf } from '../fields/name-of.ts';
import { plainText } from '../fields/plain-text.ts';
import { kept } from '../kept.ts';
import type { Voice } from '../scene.ts';
import { isDutch } from '../words/dutch-number.ts';
import { dutchList } from '../words/dutch.ts';
import { figure } from '../words/speech.ts';

const lists = kept((language) => new Intl.ListFormat(language, { type: 'conjunction' }));

/** Says a value of one kind of field in one language. */
type Reader = (voice: Voice, value: Json, node: Node) => Text;

const plain: Reader = ({ language }, value) => ({ text: plainText(value), language });

const number: Reader = ({ language }, value) => ({
  text: typeof value === 'number' ? figure(value, language) : plainText(value),
  language,
});

const date: Reader = ({ language }, value) => ({ text: dateText(language, plainText(value)) ?? plainText(value), language });

const choice: Reader = (voice, value, node) => {
  const title = (choices(node) ?? choices(node.item(0) ?? node))?.options.find((option) => equal(option.value, value))?.title;
  if (title === undefined && typeof value === 'boolean') return voice.speech.say(value ? 'yes' : 'no');
  if (title === undefined && value === null) return voice.speech.say('choice.null');
  return voice.texts.choice(node.id, value, title) ?? plain(voice, value, node);
};

const several: Reader = (voice, value, node) => {
  const texts = (isArray(value) ? value : [value]).map((one) => choice(voice, one, node));
  const text = listed(
    voice.language,
    texts.map((one) => one.text),
  );
  return { text, language: common(texts, voice) };
};

const ranked: Reader = (voice, value, node) => {
  const texts = (isArray(value) ? value : [value]).map((one) => choice(voice, one, node));
  return {
    text: texts.map(({ text }, i) => `${figure(i + 1, voice.language)}. ${text}`).join('; '),
    language: common(texts, voice),
  };
};

const scale: Reader = (voice, value, node) => {
  if (choices(node)) return choice(voice, value, node);
  const [low, high] = [node.limit('minimum', 'most'), node.limit('maximum', 'least')];
  if (low === undefined || high === undefined || typeof value !== 'number') return number(voice, value, node);
  return voice.speech.say('read.scale', { value, low, high });
};

const named =
  (what: 'language' | 'region'): Reader =>
  (voice, value, node) => {
    const title = choices(node)?.options.find((option) => equal(option.value, value))?.title;
    const listedAs = voice.texts.choice(node.id, value, title);
    return listedAs ?? { text: nameOf(voice, what, plainText(value)), language: voice.language };
  };

const readers: { readonly [kind in Kind]?: Reader } = {
  number,
  'yes-no': choice,
  confirm: choice,
  constant: choice,
  choice,
  choices: several,
  ranked,
  scale,
  date,
  'partial-date': date,
  language: named('language'),
  country: named('region'),
  postcode: (voice, value) => ({ text: plainText(value).replace(/^(\d{4})([A-Z]{2})$/, '$1 $2'), language: voice.language }),
  file: ({ speech }) => speech.say('file.present'),
};

/** The value of a field that has no others inside, as a person reads it. */
export function leafText(voice: Voice, { kind, node }: Pick<Leaf, 'kind' | 'node'>, value: Json): Text {
  return (readers[kind] ?? plain)(voice, value, node);
}

/** Several texts as one, as the language lists them. */
export function listed(language: string, texts: readonly string[]): string {
  if (texts.length > 1 && !isDutch(readable(language))) return lists(language).format(texts);
  return dutchList(texts, isDutch(language) ? undefined : ', ');
}

/** The language that all texts are in; that of the voice when they differ. */
function common(texts: readonly Text[], { language }: Voice): string {
  const [first] = texts;
  return first && texts.every((text) => text.language === first.language) ? first.language : language;
}
