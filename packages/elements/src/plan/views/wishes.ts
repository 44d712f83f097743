import { html, nothing } from 'lit';
import type { Json, Node } from '@wegwijs/definition';
import { goalOf, wishes, type Wish } from '@wegwijs/definition/plan';
import { find } from '@wegwijs/form';
import { link } from '../../pages/actions.ts';
import { heading } from '../../pages/heading.ts';
import { runs } from '../../runs.ts';
import { heard, word, type Said } from '../../scene.ts';
import type { PlanStage } from '../plan-stage.ts';
import { addRows, mayAdd } from './add-rows.ts';
import { memberNode, saidOption } from './choices.ts';
import { PlanElement } from './plan-element.ts';
import { listOf, sees, standingRows } from './sight.ts';

/** The wishes of the intake, to make goals of. Nothing is copied by itself. */
export function wishesView(stage: PlanStage): unknown {
  return html`<wegwijs-plan-wishes class="plan-view" .stage=${stage}></wegwijs-plan-wishes>`;
}

/** Follows which wishes became goals. */
export class PlanWishes extends PlanElement {
  protected override template(): unknown {
    const { scene } = this.stage;
    const found = wishes(this.#intake(), standingRows(scene.form, 'goals.items')).filter(({ field }) => this.#sees(field));
    return html`<section class="wishes">
      ${heading(scene.level + 1, 'section-title', runs(word(scene, 'wishes.title')))}
      <p>${runs(word(scene, found.length === 0 ? 'wishes.none' : 'wishes.intro'))}</p>
      <ul class="plain-list">
        ${found.map((wish) => this.#wish(wish))}
      </ul>
    </section>`;
  }

  #wish(wish: Wish): unknown {
    const { stage } = this;
    const { scene, readonly } = stage;
    const words = this.#words(wish);
    const id = `wish-${wish.id}`;
    const goal = listOf(scene.form, 'goals.items')?.rows.value.find(({ key }) => key === wish.id);
    return html`<li class="card">
      <p id=${id} class="wish">${words ? runs(words) : html`<bdi>${wish.value}</bdi>`}</p>
      ${
        wish.used
          ? html`<p class="chip there">${link(runs(word(scene, 'wishes.used')), () => stage.go('plan', goal?.pointer))}</p>`
          : readonly || !mayAdd(scene.form, 'goals.items')
            ? nothing
            : html`<button
                class="secondary"
                part="button secondary"
                type="button"
                aria-describedby=${id}
                @click=${() => this.#take(wish)}
              >
                ${runs(word(scene, 'wishes.take'))}
              </button>`
      }
    </li>`;
  }

  #take(wish: Wish): void {
    const { scene, go } = this.stage;
    const words = this.#words(wish);
    const pointer = addRows(scene.form, 'goals.items', [goalOf(wish, (words?.first ?? words?.second)?.text)]);
    scene.announce(heard(scene, 'wishes.added'));
    go('plan', pointer);
  }

  /** The intake that was kept last. */
  #intake(): Json | undefined {
    const found = this.stage.records.filter(({ kind }) => kind === 'intake');
    return found.toSorted((a, b) => (a.savedAt < b.savedAt ? -1 : 1)).at(-1)?.document;
  }

  /** What the wish is called, where it is a choice: as the intake says it, or as the plan does. */
  #words({ field, value, coded }: Wish): Said | undefined {
    const { scene } = this.stage;
    if (!coded) return undefined;
    const node = this.#node(field);
    return saidOption(scene, node?.item(Infinity), value) ?? saidOption(scene, node, value) ?? saidOption(scene, memberNode(scene.form, 'goals.items', 'lifeArea'), value); // prettier-ignore
  }

  /** Without a form of the intake its document is what the role sees of it. */
  #sees(id: string): boolean {
    const form = this.stage.forms.get('intake');
    const field = form && find(form, id);
    return field === undefined || sees(field);
  }

  #node(field: string): Node | undefined {
    const intake = this.stage.definitions.get('intake');
    return intake?.path(field)?.reduce<Node | undefined>((node, step) => node?.property(step), intake.root);
  }
}
