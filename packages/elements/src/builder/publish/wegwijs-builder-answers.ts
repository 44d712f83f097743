import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { unanswered } from '@wegwijs/builder';
import { own } from '@wegwijs/definition';
import { answersFields, answersOf, answersWrong, type AnswersSoFar } from '../asked/answers-fields.ts';
import type { Wrong } from '../asked/ask-fields.ts';
import { BuilderPanel } from '../builder-panel.ts';
import { titleIn } from '../told/titles.ts';

/** What is asked of own questions that say it not yet: why, who may see it, how sensitive it is. One question after another. */
export class WegwijsBuilderAnswers extends BuilderPanel {
  @state() private wrong: Wrong = {};
  /** What was filled in for a question so far. */
  @state() private typed: { readonly id: string; readonly answers: Partial<AnswersSoFar> } | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { desk } = this;
    const { say, builder } = desk;
    const open = unanswered(builder.scene);
    const [now] = open;
    if (!now) return nothing;
    const change = (to: Partial<AnswersSoFar>) => (this.typed = { id: now.id, answers: { ...this.#typedOf(now.id), ...to } });
    return html`<section class="answers-missing" aria-labelledby="answers-title">
      <h4 id="answers-title" tabindex="-1" aria-level=${desk.level + 2}>
        ${say('builder.publish-answers-title', { n: open.length })}
      </h4>
      <p>${say('builder.publish-answers-text')}</p>
      <p class="answers-of">${titleIn(desk, now.id)}</p>
      <form @submit=${(event: SubmitEvent) => void this.#answer(event, now.id)} novalidate>
        ${answersFields(desk, this.#soFar(now), this.wrong, change)}
        <div class="actions">
          <button class="primary">${say('builder.publish-answer-save')}</button>
        </div>
      </form>
    </section>`;
  }

  #typedOf(id: string): Partial<AnswersSoFar> {
    return this.typed?.id === id ? this.typed.answers : {};
  }

  /** What stands there already is shown; how sensitive it is only when somebody said so. */
  #soFar({ id, missing }: ReturnType<typeof unanswered>[number]): AnswersSoFar {
    const { scene } = this.desk.builder;
    const node = scene.node(id) ?? {};
    const sensitivity = missing.includes('sensitivity') ? '' : String(own(node, 'x-sensitivity') ?? '');
    const said = { reason: scene.layer.add?.[id]?.reason ?? '', access: own(node, 'x-access') ?? {}, sensitivity };
    return { ...said, ...this.#typedOf(id) };
  }

  async #answer(event: SubmitEvent, id: string): Promise<void> {
    event.preventDefault();
    const { desk } = this;
    const open = unanswered(desk.builder.scene).find((one) => one.id === id);
    if (!open) return;
    const soFar = this.#soFar(open);
    this.wrong = answersWrong(desk, soFar);
    if (Object.keys(this.wrong).length > 0) {
      await this.updateComplete;
      return this.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
    }
    if (!desk.run({ do: 'answer', id, answers: answersOf(soFar) }, desk.say('builder.publish-answered')).may) return;
    await this.updateComplete;
    const next = this.querySelector<HTMLElement>('#answers-title');
    if (next) next.focus();
    else this.dispatchEvent(new Event('answered', { bubbles: true }));
  }
}
