import { html, nothing } from 'lit';
import { baseLanguage, isObject, memberOf, own, type Text } from '@wegwijs/definition';
import type { Field } from '@wegwijs/form';
import { dateText } from '../../fields/dates.ts';
import { labelOf } from '../../fields/label.ts';
import type { Rendered } from '../../observed.ts';
import { heading } from '../../pages/heading.ts';
import { answerText } from '../../read-out/answer-text.ts';
import { listed } from '../../read-out/leaf-text.ts';
import { readOutTemplate } from '../../read-out/read-out.ts';
import { runs } from '../../runs.ts';
import { both, type Said, type Scene, type Voice, type Voices } from '../../scene.ts';
import type { PlanStage } from '../plan-stage.ts';
import { planWord, textBlock } from '../plan-text.ts';

/** Something in each language of a scene. */
export function inEach({ voice, second }: Voices, say: (voice: Voice) => Text | undefined): Said {
  return both(say(voice), second && say(second));
}

/** A day as people write it. */
export function daySaid(scene: Scene, day: string): Said {
  return inEach(scene, ({ language }) => ({ text: dateText(language, day) ?? day, language }));
}

/** An answer, to stand inside a sentence. */
export function answerSaid(scene: Scene, field: Field): Said {
  return inEach(scene, (voice) => answerText({ ...scene, voice, second: undefined }, field));
}

/** Words that are the same in every language: a name. */
export function nameSaid(text: string, language = baseLanguage): Said {
  return { first: { text, language }, second: undefined };
}

/** Several things as a language lists them. */
export function listSaid(scene: Voices, all: readonly Said[]): Said {
  const say = (which: 'first' | 'second') => (voice: Voice) => {
    const texts = all.flatMap((one) => one[which] ?? one.first ?? []);
    return { text: listed(voice.language, texts.map(({ text }) => text)), language: voice.language }; // prettier-ignore
  };
  return both(say('first')(scene.voice), scene.second && say('second')(scene.second));
}

/** A text of the pages around the questions, such as `consent.why`. */
export function pageSaid(scene: Scene, name: string, keyword: 'title' | 'description'): Said {
  return planWord(scene, name, keyword) ?? { first: undefined, second: undefined };
}

/** The same with its title above it; nothing where the definition has none. */
export function pageText(scene: Scene, name: string): Rendered {
  if (!scene.definition.page(name)) return nothing;
  return html`<div class="plan-text" data-text=${name}>
    <p class="label">${runs(pageSaid(scene, name, 'title'))}</p>
    ${textBlock(pageSaid(scene, name, 'description'))}
  </div>`;
}

/** A part of a view, under its heading. */
export function part(scene: Scene, name: string, title: Said, content: unknown): Rendered {
  return html`<section class="plan-part" part="section" data-part=${name}>
    ${heading(scene.level + 1, 'section-title', runs(title))}${content}
  </section>`;
}

/** What a field refers to in the lists of the layers; what it says itself where that is in none. */
export function referred({ catalogues }: PlanStage, field: Field): Said {
  const value = field.value.value;
  const [, kind = ''] = field.node.text('x-refers')?.split('catalogue:') ?? [];
  const list = own(catalogues, kind);
  const found = isObject(list) && typeof value === 'string' ? own(list, value) : undefined;
  const title = memberOf(found, 'title');
  return nameSaid(typeof title === 'string' ? title : String(value));
}

/** Question and answer, one below the other. */
export function answerList(scene: Scene, fields: readonly (Field | undefined)[], more: unknown = nothing): Rendered {
  const known = fields.filter((field) => field !== undefined && answerText(scene, field) !== undefined);
  if (known.length === 0 && more === nothing) return nothing;
  return html`<dl class="plan-answers">
    ${known.map((field) => (field ? line(runs(labelOf(scene, field)), readOutTemplate(scene, field)) : nothing))}${more}
  </dl>`;
}

/** One line of it. */
export function line(question: unknown, said: unknown): Rendered {
  return html`<div class="answer">
    <dt>${question}</dt>
    <dd>${said}</dd>
  </div>`;
}
