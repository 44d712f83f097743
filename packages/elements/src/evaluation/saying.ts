import { accessOf, choices, isArray, isObject, memberOf, own, pointer, type JsonObject, type Text } from '@wegwijs/definition';
import { entryText, wordsIn, type Answer, type Answerer, type Evidence, type Item } from '@wegwijs/definition/evaluation';
import type { Form } from '@wegwijs/form';
import { planWord } from '../plan/plan-text.ts';
import { daySaid, inEach, listSaid, nameSaid } from '../plan/sharing/telling.ts';
import { saidChoice, saidOf, word, type Said, type Scene } from '../scene.ts';
import type { WordKey } from '../words/nl.ts';
import { figure } from '../words/speech.ts';

/** The title, or another word, of a moment or an indicator. */
export function entrySaid(scene: Scene, { words }: { readonly words: JsonObject }, key = 'title'): Said {
  return inEach(scene, ({ language }) => {
    const said = entryText(words, key, language);
    return said.text === '' ? undefined : said;
  });
}

/** A question, in the wording for who answers; without one in the words for all. */
export function itemSaid(scene: Scene, item: Item, answerer?: Answerer): Said {
  return inEach(scene, ({ language }) => textOf(item, answerer, language));
}

function textOf(item: Item, answerer: Answerer | undefined, language: string): Text | undefined {
  const said = wordsIn(item, answerer, language).title;
  if (said !== undefined) return { text: said, language };
  const dutch = wordsIn(item, answerer, undefined).title;
  return dutch === undefined ? { text: item.id, language } : { text: dutch, language: 'nl' };
}

/** Who answers: as the places of the answers are called. */
export function answererSaid(scene: Scene, answerer: string): Said {
  const way = scene.definition.path(`answers.${answerer}`);
  const node = way?.reduce<Scene['definition']['root'] | undefined>((one, step) => one?.property(step), scene.definition.root);
  return node ? saidOf(scene, node.id, 'title', node.word('title')) : nameSaid(answerer);
}

/** An answer in words; undefined when it says nothing that its item asks. */
export function answerSaid(scene: Scene, item: Item | undefined, answer: Answer): Said | undefined {
  const parts = [mainSaid(scene, item, answer), besideSaid(scene, item, answer)].filter((one) => one !== undefined);
  return parts.length === 2 ? inEach(scene, ({ language }) => joined(parts, language)) : parts[0];
}

function joined(parts: readonly Said[], language: string): Text {
  return {
    text: parts.map(({ first, second }) => (second?.language === language ? second : first)?.text ?? '').join(' · '),
    language,
  };
}

function mainSaid(scene: Scene, item: Item | undefined, answer: Answer): Said | undefined {
  const { choice, choices: several, score, number, text, language } = answer;
  if (typeof score === 'number') return word(scene, 'evaluation.score', { score });
  if (typeof choice === 'string') return choiceSaid(scene, item, choice);
  if (isArray(several)) {
    const all = several.filter((one) => typeof one === 'string').map((one) => choiceSaid(scene, item, one));
    return all.length === 0 ? word(scene, 'evaluation.none') : listSaid(scene, all);
  }
  if (typeof number === 'number')
    return inEach(scene, (voice) => ({ text: figure(number, voice.language), language: voice.language }));
  if (typeof text === 'string' && item?.type === 'text')
    return nameSaid(text, typeof language === 'string' ? language : undefined);
  return undefined;
}

function besideSaid(scene: Scene, item: Item | undefined, { date, text, language }: Answer): Said | undefined {
  if (item?.type === 'text') return undefined;
  if (typeof text === 'string') return nameSaid(text, typeof language === 'string' ? language : undefined);
  return typeof date === 'string' ? daySaid(scene, date) : undefined;
}

const pageWords: ReadonlyMap<string, string> = new Map([
  ['yes', 'answer.yes'],
  ['no', 'answer.no'],
  ['not-applicable', 'answer.notApplicableHere'],
]);

function choiceSaid(scene: Scene, item: Item | undefined, value: string): Said {
  const ours = item && optionOf(item, value);
  if (item && ours !== undefined)
    return inEach(scene, ({ language }) => {
      const said = own(wordsIn(item, undefined, language).choices ?? {}, value);
      return typeof said === 'string' ? { text: said, language } : { text: ours, language: 'nl' };
    });
  return planWord(scene, pageWords.get(value) ?? '', 'title') ?? nameSaid(value);
}

function optionOf({ words }: Item, value: string): string | undefined {
  const answer = own(words, 'answer');
  const list = memberOf(answer, 'choices');
  const found = (isArray(list) ? list : []).find((one) => isObject(one) && own(one, 'value') === value);
  const title = memberOf(found, 'title');
  return typeof title === 'string' ? title : undefined;
}

/** A role that takes part, as the document calls it. */
export function roleSaid(scene: Scene, role: string): Said {
  const node = scene.definition.root.property('moment')?.property('attendees');
  const item = node?.item(0);
  const title = item && choices(item)?.options.find(({ value }) => value === role)?.title;
  return node ? saidChoice(scene, node, role, title ?? role) : nameSaid(role);
}

/** The same within a sentence, where an article has no capital. */
export function roleWithin(scene: Scene, role: string): Said {
  const within = (text: Said['first']) =>
    text && { ...text, text: text.text.replace(/^(De|Het|Een|The|An?) /, (article) => article.toLowerCase()) };
  const { first, second } = roleSaid(scene, role);
  return { first: within(first), second: within(second) };
}

/** Who else reads what an answerer hands in: as the definition says it, for who looks to decide on. */
export function readersSaid(scene: Scene, form: Form, role: string, answerer: Answerer): Said {
  const place = form.field(pointer('answers', answerer))?.node.word('x-access');
  const access = accessOf(place, scene.definition.word('x-profiles'));
  const readers = Object.keys(access).filter((one) => one !== role && access[one] !== 'none');
  const named = (one: string) => (one === 'decisionMaker' ? word(scene, 'evaluation.decides') : roleWithin(scene, one));
  return word(scene, 'evaluation.read-by', { names: listSaid(scene, readers.map(named)) });
}

/** What a derived answer rests on. */
export function evidenceSaid(scene: Scene, { code, n = 0, date, names = [] }: Evidence): Said {
  const all =
    code === 'joined' ? names.map((role) => roleWithin(scene, role)) : names.map((name) => nameSaid(name.replace(/\.$/, '')));
  const holes = { n, names: listSaid(scene, all), date: date === undefined ? '' : daySaid(scene, date) };
  return word(scene, `evaluation.because.${code}` as WordKey, holes);
}
