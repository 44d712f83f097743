import type { Tag } from './criterion.ts';

/** A file with tests, and the widgets that it shows: of another widget it proves nothing. */
export interface Suite {
  readonly file: string;
  readonly of: readonly Tag[] | 'all';
}

const source = 'packages/elements/src';
const form: Tag = 'wegwijs-form';
const intake: Tag = 'wegwijs-intake-form';
const plan: Tag = 'wegwijs-pip-editor';
const phases: Tag = 'wegwijs-phase-tracker';
const due: Tag = 'wegwijs-due-table';
const evaluation: Tag = 'wegwijs-evaluation-checklist';
const dossier: Tag = 'wegwijs-dossier';
const builder: Tag = 'wegwijs-form-builder';
const doctor: Tag = 'wegwijs-embed-doctor';

/** The widgets that are made of the kinds of field. */
const withFields = [intake, form, plan, evaluation];

const suite = (file: string, ...of: readonly Tag[]): Suite => ({ file, of: of.length > 0 ? of : 'all' });

/** Every file of tests that the pages name. */
export const suites = {
  field: suite(`${source}/fields/field.test.ts`, ...withFields),
  heard: suite(`${source}/fields/heard.test.ts`, ...withFields),
  hands: suite(`${source}/fields/hands.test.ts`, ...withFields),
  eyes: suite(`${source}/fields/eyes.test.ts`, ...withFields),
  pages: suite(`${source}/pages/criteria.test.ts`, intake, form),
  problems: suite(`${source}/words/nl-problems.test.ts`, ...withFields),
  translated: suite(`${source}/island/translated.test.ts`, intake, form),
  pseudo: suite(`${source}/island/pseudo.test.ts`, intake, plan, phases, evaluation),
  words: suite('test/texts.node.test.ts', intake, form, plan, phases, due, evaluation, dossier),
  contrast: suite(`${source}/styles/contrast.test.ts`),
  layout: suite(`${source}/styles/layout.test.ts`),
  themes: suite('test/e2e/themes.test.mjs'),
  stories: suite('test/e2e/stories.test.mjs'),
  intakeKeys: suite('test/e2e/keyboard.test.mjs', intake),
  planKeys: suite('test/e2e/plan-keyboard.test.mjs', plan),
  demoLook: suite('test/e2e/demo-look.test.mjs', intake),
  planLook: suite('test/e2e/plan-look.test.mjs', plan),
  editor: suite(`${source}/plan/wegwijs-pip-editor.test.ts`, plan),
  phases: suite('test/e2e/phases.test.mjs', phases),
  tracker: suite(`${source}/phases/wegwijs-phase-tracker.test.ts`, phases),
  due: suite(`${source}/phases/wegwijs-due-table.test.ts`, due),
  evaluation: suite('test/e2e/evaluation.test.mjs', evaluation),
  checklist: suite(`${source}/evaluation/wegwijs-evaluation-checklist.test.ts`, evaluation),
  dossier: suite(`${source}/dossier/wegwijs-dossier.test.ts`, dossier),
  badInput: suite('test/e2e/bad-input.test.mjs', intake),
  builder: suite('test/e2e/builder.test.mjs', builder),
  builderPseudo: suite(`${source}/builder/pseudo-builder.test.ts`, builder),
  asking: suite(`${source}/builder/form/asking.test.ts`, builder),
  outline: suite(`${source}/builder/form/outline.test.ts`, builder),
  writing: suite(`${source}/builder/kinds/builder-json.test.ts`, builder),
  doctor: suite('test/e2e/doctor.test.mjs', doctor),
  reader: suite('test/reader/walks.ts'),
} as const satisfies { readonly [name: string]: Suite };
