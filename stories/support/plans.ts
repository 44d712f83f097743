import type { Catalogue, Json } from '@wegwijs/definition';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { stageOf, standView } from '../../packages/elements/src/plan/views/show-view.suite.ts';
import type { PlanStage } from '../../packages/elements/src/plan/plan-stage.ts';
import decision from '../../test/golden/pipDecision/b1-asylum.json' with { type: 'json' };
import rich from '../../test/golden/developmentPlan/rich.json' with { type: 'json' };
import ar from '../../schemas/words/ar.json' with { type: 'json' };
import en from '../../schemas/words/en.json' with { type: 'json' };

// Globs, so that types can be checked before anything is published.
const files = import.meta.glob<object>(['../../schemas/published/assen/developmentPlan*.json', '../../schemas/published/assen/pipDecision.json', '../../schemas/published/assen/intake.json'], { eager: true, import: 'default' }); // prettier-ignore

const words = { ar, en };

/** What a story sets on a picture of a plan. */
export interface PlanArgs {
  readonly plan?: Json;
  readonly decision?: Json;
  readonly intake?: Json;
  readonly language?: 'nl' | keyof typeof words;
  readonly role?: string;
  readonly readonly?: boolean;
}

/** A plan with six goals and eight activities, and the decision above it. */
export const richPlan: PlanArgs = { plan: rich, decision };

/** A picture of a plan of Assen, as it stands in the editor. */
export function planPicture(view: (stage: PlanStage) => unknown, args: PlanArgs): TemplateResult {
  const { plan, decision, intake, language = 'nl', role = 'caseManager', readonly = false } = args;
  const of = (name: string) => files[`../../schemas/published/assen/${name}.json`] ?? {};
  const documents = { developmentPlan: plan, pipDecision: decision, intake };
  const given = Object.entries(documents).filter((entry): entry is [string, Json] => entry[1] !== undefined);
  const catalogue =
    language === 'nl' ? {} : { catalogue: { ...(of(`developmentPlan.${language}`) as Catalogue), words: words[language] } };
  const staged = stageOf({
    ...{ language, role, readonly, documents: Object.fromEntries(given), ...catalogue },
    publications: { developmentPlan: of('developmentPlan'), pipDecision: of('pipDecision'), intake: of('intake') },
  });
  return html`<div ${ref((host) => host && standView(host as HTMLElement, staged, view))}></div>`;
}
