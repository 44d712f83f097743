/** A widget that a gemeente embeds. */
export type Tag =
  | 'wegwijs-intake-form'
  | 'wegwijs-pip-editor'
  | 'wegwijs-phase-tracker'
  | 'wegwijs-due-table'
  | 'wegwijs-evaluation-checklist'
  | 'wegwijs-dossier'
  | 'wegwijs-form'
  | 'wegwijs-form-builder';

/** What is known of one success criterion of WCAG 2.2, level A or AA. In Dutch: a gemeente pastes it into its own investigation. */
export interface Criterion {
  readonly id: string;
  readonly level: 'A' | 'AA';
  /** Its name in the Dutch translation of WCAG. */
  readonly name: string;
  /** How it is met; or why it does not apply. */
  readonly how: string;
  /** What is different for one widget. */
  readonly of?: { readonly [tag in Tag]?: string };
  /** Files with tests beside axe, from the top of the repository. */
  readonly tests?: readonly string[];
  /** What only a person can judge. While nobody did, the criterion is not called met. */
  readonly person?: string;
  /** What is known not to be right. */
  readonly limits?: string;
  /** There is nothing of the kind in any widget. */
  readonly absent?: true;
}

const fields = 'packages/elements/src/fields';

/** Suites that every kind of field passes. */
export const suites = {
  field: `${fields}/field.test.ts`,
  heard: `${fields}/heard.test.ts`,
  hands: `${fields}/hands.test.ts`,
  eyes: `${fields}/eyes.test.ts`,
  pages: 'packages/elements/src/pages/criteria.test.ts',
  contrast: 'packages/elements/src/styles/contrast.test.ts',
  themes: 'test/e2e/themes.test.mjs',
  layout: 'packages/elements/src/styles/layout.test.ts',
  stories: 'test/e2e/stories.test.mjs',
  intakeKeys: 'test/e2e/keyboard.test.mjs',
  planKeys: 'test/e2e/plan-keyboard.test.mjs',
  demoLook: 'test/e2e/demo-look.test.mjs',
  planLook: 'test/e2e/plan-look.test.mjs',
  phases: 'test/e2e/phases.test.mjs',
  evaluation: 'test/e2e/evaluation.test.mjs',
  badInput: 'test/e2e/bad-input.test.mjs',
} as const;
