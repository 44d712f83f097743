import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { smart, smartParts, type SmartPart } from '@wegwijs/definition/plan';
import { Group, Rows, type Field } from '@wegwijs/form';
import { link } from '../../pages/actions.ts';
import { heading } from '../../pages/heading.ts';
import { runs } from '../../runs.ts';
import { said, saidOf, word } from '../../scene.ts';
import type { PlanStage } from '../plan-stage.ts';
import { nameShown } from './names.ts';
import { PlanElement } from './plan-element.ts';
import { listOf, rowSight, sees } from './sight.ts';
import { planTerm } from './term.ts';

/** How clear each goal is. It advises, and stands in nobody's way. */
export function smartView(stage: PlanStage): unknown {
  return html`<wegwijs-plan-smart class="plan-view" .stage=${stage}></wegwijs-plan-smart>`;
}

/** How clear one goal is: to stand beside its fields. */
export function smartOf(stage: PlanStage, goal: Field): unknown {
  return html`<wegwijs-plan-smart-goal class="plan-view" .stage=${stage} .goal=${goal}></wegwijs-plan-smart-goal>`;
}

/** The goals, each with its check. It follows which goals there are, and each check what stands in its goal. */
export class PlanSmart extends PlanElement {
  protected override template(): unknown {
    const { scene } = this.stage;
    const goals = listOf(scene.form, 'goals.items')?.rows.value ?? [];
    const text = scene.definition.page('goals.smart');
    const about = (keyword: string) => saidOf(scene, 'text.goals.smart', keyword, text?.[keyword]);
    return html`<section class="smart">
      ${heading(scene.level + 1, 'section-title', runs(text ? about('title') : word(scene, 'smart.title')))}
      <p>${runs(about('description'))}</p>
      ${goals.length === 0 ? html`<p>${runs(word(scene, 'smart.none'))}</p>` : nothing}
      <ul class="plain-list">
        ${goals.map((goal) => html`<li class="card">${smartOf(this.stage, goal)}</li>`)}
      </ul>
    </section>`;
  }
}

/** The check of one goal. */
export class PlanSmartGoal extends PlanElement {
  /** The row of the goal. */
  @property({ attribute: false }) goal!: Field;

  protected override template(): unknown {
    const { scene, today, go } = this.stage;
    const { goal } = this;
    const list = goal.parent;
    if (!(list instanceof Rows) || !(goal instanceof Group)) return nothing;
    const row = rowSight(list)(goal.value.value);
    const { missing, advice } = smart(row, { today, termEnd: planTerm(this.stage).end });
    // What this role does not see is not said to be missing.
    const parts = smartParts.flatMap((part) => goal.child(part) ?? []).filter(sees);
    const chip = (field: Field) => {
      const lacks = missing.includes(field.key as SmartPart);
      const text = runs(word(scene, lacks ? 'smart.missing' : 'smart.there', { part: said(scene, field.node, 'title') }));
      return html`<li class="chip ${lacks ? 'lacks' : 'there'}">
        ${lacks && field.editable ? link(text, () => go('plan', field.pointer)) : text}
      </li>`;
    };
    return html`<p class="smart-goal">${nameShown(scene, row)}</p>
      <ul class="chips plain-list">
        ${parts.map(chip)}
      </ul>
      <ul class="advice">
        ${missing.length + advice.length === 0 ? html`<li>${runs(word(scene, 'smart.complete'))}</li>` : nothing}
        ${advice.map((one) => html`<li>${runs(word(scene, `smart.${one}`))}</li>`)}
      </ul>`;
  }
}
