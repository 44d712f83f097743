import { layerName } from '../ask/sentences.ts';
import { ConditionSentences, lineOfPieces } from '../conditions/said.ts';
import { sentenceOf } from '../conditions/sentence.ts';
import type { ConditionWords } from '../conditions/words.ts';
import type { Scene } from '../scene/scene.ts';
import type { Why, WhyReason, WhyVerdict } from './why.ts';
import type { WhyAspect, WhyWords } from './why-words.ts';

/** What is so, with the reasons, in sentences. */
export interface WhySaid {
  readonly aspect: WhyAspect;
  readonly is: boolean;
  readonly verdict: string;
  readonly reasons: readonly string[];
}

/** Says why a question is as it is, by labels and answers. */
export class WhySentences {
  readonly #scene: Scene;
  readonly #words: WhyWords;
  readonly #conditions: ConditionSentences;

  constructor(scene: Scene, words: WhyWords, conditions: ConditionWords) {
    this.#scene = scene;
    this.#words = words;
    this.#conditions = new ConditionSentences(scene, conditions);
  }

  /** Everything about one question. @param id the question @param role who looks */
  about(id: string, why: Why, role: string | undefined): readonly WhySaid[] {
    return (['shown', 'required', 'editable'] as const).map((aspect) => this.#one(id, aspect, why[aspect], role));
  }

  #one(id: string, aspect: WhyAspect, { is, reasons }: WhyVerdict, role: string | undefined): WhySaid {
    const holes = { role: this.#who(role) };
    return {
      aspect,
      is,
      verdict: filled(this.#words.verdicts[aspect][is ? 'yes' : 'no'], holes),
      reasons: reasons.map((reason) => this.#reason(id, aspect, reason, role)),
    };
  }

  #reason(id: string, aspect: WhyAspect, reason: WhyReason, role: string | undefined): string {
    const words = this.#words;
    const name = `‘${this.#conditions.label(reason.id).text}’`;
    if (reason.code === 'always') return words.always[aspect];
    if (reason.code === 'condition') {
      const condition = lineOfPieces(this.#conditions.pieces(sentenceOf(reason.condition ?? true)));
      const answers = (reason.answers ?? []).map((one) => lineOfPieces(this.#conditions.answer(one.id, one.value)));
      const whose = filled(reason.id === id ? words.own : words.around, { name, condition });
      return `${whose} ${filled(reason.holds ? words.holds : words.fails, { answers: answers.join(words.and) })}`;
    }
    return filled(words.reasons[reason.code], {
      name,
      role: this.#who(role),
      basis: reason.basis ?? '',
      by: reason.code === 'left-out' ? layerName(this.#scene, reason.by ?? '') : this.#suppliers(reason.by ?? ''),
    });
  }

  #who(role: string | undefined): string {
    return role === undefined ? this.#words.anyone : (this.#words.roles[role] ?? role);
  }

  #suppliers(by: string): string {
    return by
      .split(' ')
      .map((one) => this.#words.roles[one] ?? one)
      .join(this.#words.or);
  }
}

/** A sentence with its holes filled, with a capital. */
function filled(pattern: string, holes: { readonly [hole: string]: string }): string {
  const said = pattern.replace(/\{(\w+)\}/g, (hole, name: string) => holes[name] ?? hole);
  return said.charAt(0).toUpperCase() + said.slice(1);
}
