import { isArray, isObject, memberOf, own, Texts, type Catalogue, type Json } from '@wegwijs/definition';
import { listIn } from '../commands/choice-list.ts';
import type { Scene } from '../scene/scene.ts';
import { sentenceOf, type Clause, type Sentence } from './sentence.ts';
import type { ConditionWords } from './words.ts';

/** A piece of a sentence: the label of a question and a value are shown as such. */
export interface Piece {
  readonly kind: 'words' | 'field' | 'value';
  readonly text: string;
  /** The id of the question. */
  readonly id?: string;
}

/** Says conditions in sentences, by the labels of questions and choices. */
export class ConditionSentences {
  readonly #scene: Scene;
  readonly #words: ConditionWords;
  readonly #texts: Texts;

  /** @param catalogue the words of the form in that language; without it by the Dutch labels */
  constructor(scene: Scene, words: ConditionWords, catalogue?: Catalogue) {
    this.#scene = scene;
    this.#words = words;
    this.#texts = new Texts(words.language, catalogue, own(scene.definition, 'x-terms'));
  }

  /** A condition with its beginning: `Toon als ‘Werkt u nu?’ is niet ‘nee’`. */
  say(keyword: 'x-visible-when' | 'x-required' | 'when', condition: Json): string {
    const begin = this.#words.begins[keyword];
    const pieces = this.pieces(sentenceOf(condition));
    return [begin, lineOfPieces(pieces)].join(' ');
  }

  /** A sentence in pieces, without its beginning. */
  pieces({ join, not, clauses }: Sentence): Piece[] {
    const link = words(` ${this.#words[join ?? 'all']} `);
    const all = clauses.flatMap((clause, i) => [...(i > 0 ? [link] : []), ...this.clause(clause)]);
    return not ? [words(`${this.#words.not} (`), ...all, words(')')] : all;
  }

  /** One clause in pieces. */
  clause(clause: Clause): Piece[] {
    if ('raw' in clause) return [words(clause.raw === true ? this.#words.always : this.#words.raw)];
    if ('group' in clause) return [words('('), ...this.pieces(clause.group), words(')')];
    if ('derived' in clause)
      return this.#filled(this.#words[clause.holds ? 'derived' : 'derived-not'], { name: [this.#named(clause.derived)] });
    if ('some' in clause)
      return this.#filled(this.#words[clause.holds ? 'some' : 'some-not'], {
        list: [this.#field(clause.some)],
        where: this.pieces(clause.where),
      });
    return this.#filled(this.#words.tests[clause.test], {
      field: [this.#field(clause.field)],
      value: this.#value(clause.field, clause.value ?? true),
    });
  }

  /** A question with its answer, in pieces. */
  answer(id: string, value: Json | undefined): Piece[] {
    if (value === undefined) return this.clause({ field: id, test: 'not-answered' });
    const list = isArray(value) ? value : [value];
    const isPlain = list.length > 0 && list.every((one) => !isObject(one) && !isArray(one));
    if (!isPlain) return this.clause({ field: id, test: list.length > 0 ? 'answered' : 'not-answered' });
    return [
      this.#field(id),
      words(': '),
      ...list.flatMap((one, i) => [...(i > 0 ? [words(', ')] : []), ...this.#value(id, one)]),
    ];
  }

  /** The label of a question, as a piece. */
  label(id: string): Piece {
    return this.#field(id);
  }

  #filled(pattern: string, holes: { readonly [hole: string]: readonly Piece[] }): Piece[] {
    return pattern
      .split(/(\{\w+\})/)
      .filter(Boolean)
      .flatMap((part) => holes[part.slice(1, -1)] ?? [words(part)]);
  }

  #field(id: string): Piece {
    const title = own(this.#scene.node(id) ?? {}, 'title');
    return { kind: 'field', text: this.#texts.find(id, 'title', title)?.text ?? id, id };
  }

  #named(name: string): Piece {
    const all = own(this.#scene.definition, 'x-derived');
    const node = memberOf(all, name);
    const title = memberOf(node, 'title');
    return words(this.#texts.find(`derived.${name}`, 'title', title)?.text ?? name);
  }

  #value(id: string, value: Json): Piece[] {
    if (!isArray(value)) return [{ kind: 'value', text: this.#one(id, value) }];
    return value.flatMap((one, i) => {
      const between = i === 0 ? [] : [words(i === value.length - 1 ? ` ${this.#words.or} ` : ', ')];
      return [...between, { kind: 'value', text: this.#one(id, one) } as const];
    });
  }

  #one(id: string, value: Json): string {
    if (typeof value === 'boolean') return this.#words[value ? 'true' : 'false'];
    const years = memberOf(value, 'year');
    if (typeof years === 'number')
      return this.#words[years <= 0 ? 'years-ago' : 'years-ahead'].replace('{years}', String(Math.abs(years)));
    const option = (listIn(this.#scene.node(id) ?? {})?.list ?? []).find((one) => isObject(one) && own(one, 'const') === value);
    const title = memberOf(option, 'title');
    return this.#texts.choice(id, value, typeof title === 'string' ? title : undefined)?.text ?? String(value);
  }
}

/** Pieces as one line of text. */
export function lineOfPieces(pieces: readonly Piece[]): string {
  return pieces.map(({ kind, text }) => (kind === 'words' ? text : `‘${text}’`)).join('');
}

function words(text: string): Piece {
  return { kind: 'words', text };
}
