import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { unanswered, type Answers } from '@wegwijs/builder';
import { isObject, own, type Json } from '@wegwijs/definition';
import { BuilderPanel } from '../builder-panel.ts';
import { titleOf } from './sentences.ts';

const sensitivities = ['ordinary', 'restricted', 'special'] as const;

const roles = ['participant', 'caseManager', 'decisionMaker', 'incomeOfficer', 'socialGuide', 'guidanceCoordinator', 'languageProvider', 'keyPerson', 'neighbourhoodTeam'] as const; // prettier-ignore
const isRole = (role: string): role is (typeof roles)[number] => roles.some((one) => one === role);

/** What is asked of own questions that say it not yet: why, who may see it, how sensitive it is. One question after another. */
export class WegwijsBuilderAnswers extends BuilderPanel {
  @state() private wrong: 'reason' | 'access' | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { desk, wrong } = this;
    const { say, builder } = desk;
    const open = unanswered(builder.scene);
    const [now] = open;
    if (!now) return nothing;
    const node = builder.scene.node(now.id) ?? {};
    const added = builder.scene.layer.add?.[now.id];
    const profiles = isObject(builder.ground.profiles) ? Object.keys(builder.ground.profiles) : [];
    const access = own(node, 'x-access');
    const sensitivity = own(node, 'x-sensitivity');
    return html`<section class="answers-missing" aria-labelledby="answers-title">
      <h4 id="answers-title" tabindex="-1" aria-level=${desk.level + 2}>
        ${say('builder.publish-answers-title', { n: open.length })}
      </h4>
      <p>${say('builder.publish-answers-text')}</p>
      <p><strong>${titleOf(desk, now.id)}</strong></p>
      <form @submit=${(event: SubmitEvent) => void this.#answer(event, now.id)} novalidate>
        <div class="field" ?data-invalid=${wrong === 'reason'}>
          <label for="answers-reason">${say('builder.publish-ask-reason')}</label>
          ${wrong === 'reason' ? html`<p class="message" id="answers-wrong">${say('builder.publish-ask-reason-missing')}</p>` : nothing}
          <textarea
            id="answers-reason"
            name="reason"
            required
            aria-invalid=${wrong === 'reason' ? 'true' : nothing}
            aria-describedby=${wrong === 'reason' ? 'answers-wrong' : nothing}
            .value=${added?.reason ?? ''}
          ></textarea>
        </div>
        <div class="field" ?data-invalid=${wrong === 'access'}>
          <label for="answers-access">${say('builder.publish-ask-access')}</label>
          ${wrong === 'access' ? html`<p class="message" id="answers-wrong">${say('builder.publish-ask-access-missing')}</p>` : nothing}
          <select
            id="answers-access"
            name="access"
            aria-invalid=${wrong === 'access' ? 'true' : nothing}
            aria-describedby=${wrong === 'access' ? 'answers-wrong' : nothing}
          >
            <option value="" ?selected=${typeof access !== 'string'}>
              ${say(isObject(access) ? 'builder.publish-access-own' : 'builder.publish-access-choose')}
            </option>
            ${profiles.map((one) => html`<option value=${one} ?selected=${one === access}>${this.#profile(one)}</option>`)}
          </select>
        </div>
        <fieldset class="field">
          <legend>${say('builder.publish-ask-sensitivity')}</legend>
          ${sensitivities.map(
            (one) =>
              html`<div class="option">
                <input
                  type="radio"
                  id=${`answers-${one}`}
                  name="sensitivity"
                  value=${one}
                  .checked=${(sensitivity ?? 'restricted') === one}
                />
                <label for=${`answers-${one}`}>${say(`builder.publish-sensitivity-${one}`)}</label>
              </div>`,
          )}
        </fieldset>
        <div class="actions">
          <button class="primary">${say('builder.publish-answer-save')}</button>
        </div>
      </form>
    </section>`;
  }

  /** A profile of access: who may change it, and who sees it. */
  #profile(name: string): string {
    const { say, builder } = this.desk;
    const profile = own(builder.ground.profiles as { readonly [name: string]: Json }, name);
    const rights = Object.entries(isObject(profile) ? profile : {});
    const called = (isWriting: boolean) =>
      rights
        .filter(([, right]) => (right === 'edit' || right === 'propose') === isWriting)
        .map(([role]) => (isRole(role) ? say(`builder.publish-role-${role}`) : role))
        .join(', ');
    const [edit, view] = [called(true), called(false)];
    if (edit === '') return say('builder.publish-access-view', { view });
    return view === '' ? say('builder.publish-access-edit', { edit }) : say('builder.publish-access-both', { edit, view });
  }

  async #answer(event: SubmitEvent, id: string): Promise<void> {
    event.preventDefault();
    const { desk } = this;
    const said = new FormData(event.target as HTMLFormElement);
    const [reason, access] = [String(said.get('reason')).trim(), String(said.get('access'))];
    const before = own(desk.builder.scene.node(id) ?? {}, 'x-access');
    this.wrong = reason.length < 3 ? 'reason' : access === '' && !isObject(before) ? 'access' : undefined;
    if (this.wrong) {
      await this.updateComplete;
      return this.querySelector<HTMLElement>(`#answers-${this.wrong}`)?.focus();
    }
    const answers: Answers = {
      reason,
      access: access === '' ? (before ?? '') : access,
      sensitivity: String(said.get('sensitivity')) as Answers['sensitivity'],
    };
    if (!desk.run({ do: 'answer', id, answers }, desk.say('builder.publish-answered')).may) return;
    await this.updateComplete;
    const next = this.querySelector<HTMLElement>('#answers-title');
    if (next) next.focus();
    else this.dispatchEvent(new Event('answered', { bubbles: true }));
  }
}
