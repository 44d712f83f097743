import { html, nothing } from 'lit';
import { deadlines, memberOf, type Deadline } from '@wegwijs/definition';
import type { Form } from '@wegwijs/form';
import { dateText } from '../../fields/dates.ts';
import type { Rendered } from '../../observed.ts';
import { heading } from '../../pages/heading.ts';
import { prose, runs } from '../../runs.ts';
import { saidOf, word, type Scene } from '../../scene.ts';

/** The deadlines of a document, worked out now. */
export function termsOf(form: Form): Deadline[] {
  return deadlines(form.definition.word('x-deadlines'), { ...form.reader(form.root), input: () => undefined });
}

/** The terms that run, with where each is found. Information: it never claims that a decision is lawful. */
export function terms(scene: Scene): Rendered {
  const { form, definition, voice } = scene;
  const rules = definition.word('x-deadlines');
  const running = termsOf(form).filter(({ date }) => date !== undefined);
  if (running.length === 0) return nothing;
  const words = (one: Deadline, keyword: string) => {
    const rule = memberOf(rules, one.name);
    return saidOf(scene, one.id, keyword, memberOf(rule, keyword));
  };
  return html`<section class="section terms" part="terms">
    ${heading(scene.level + 1, 'section-title', runs(word(scene, 'terms.title')))}
    <dl class="answers">
      ${running.map(
        (one) =>
          html`<div class="answer">
            <dt>${runs(words(one, 'title'))}</dt>
            <dd>
              <strong>${dateText(voice.language, one.date ?? '') ?? one.date}</strong>
              <div class="description">${prose(words(one, 'description'))}</div>
              ${one.source === undefined ? nothing : html`<p class="source">${runs(word(scene, 'terms.source', { source: one.source }))}</p>`}
            </dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
