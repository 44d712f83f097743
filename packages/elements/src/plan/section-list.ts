import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { inside, type Field, type Journey, type SectionView } from '@wegwijs/form';
import { fieldTemplate } from '../fields/field.ts';
import type { Rendered } from '../observed.ts';
import { link } from '../pages/actions.ts';
import { heading } from '../pages/heading.ts';
import { prose, runs } from '../runs.ts';
import { said, word, type Scene } from '../scene.ts';

/**
 * The sections of a document with their questions, and above them the way to each.
 * @param known the ids of what is not asked, because another document says it.
 */
export function sectionList(scene: Scene, journey: Journey, known: ReadonlySet<string> = new Set()): Rendered {
  const sections = sectionsWithout(journey, known);
  return html`<nav class="overview" aria-labelledby="overview-sections">
      ${heading(scene.level + 1, 'section-title', runs(word(scene, 'overview.sections')), 'overview-sections')}
      <ul>
        ${sections.map(({ field, members }) => html`<li>${link(titleOf(scene, field), () => scene.focus(members[0]?.pointer ?? ''))}</li>`)}
      </ul>
    </nav>
    ${sectionsIn(scene, sections)}`;
}

/** The sections with what is left of their questions. @param shown the ids of what stands elsewhere on the page. */
export function otherSections(scene: Scene, journey: Journey, shown: ReadonlySet<string>): unknown {
  return sectionsIn(scene, sectionsWithout(journey, shown));
}

function sectionsIn(scene: Scene, sections: readonly SectionView[]): unknown {
  return repeat(
    sections,
    ({ id }) => id,
    ({ id, field, members }) =>
      html`<section class="section" part="section" data-id=${id}>
        ${heading(scene.level + 1, 'section-title', titleOf(scene, field))}
        <div class="intro">${prose(said(scene, field.node, 'description'))}</div>
        ${questions(scene, members)}
      </section>`,
  );
}

function sectionsWithout(journey: Journey, ids: ReadonlySet<string>): SectionView[] {
  return journey.steps.value
    .flatMap((step) => step.sections)
    .map((section) => ({ ...section, members: section.members.filter(({ node }) => !ids.has(node.id)) }))
    .filter(({ members }) => members.length > 0);
}

function titleOf(scene: Scene, field: Field): Rendered {
  return runs(said(scene, field.node, 'title'));
}

/** Questions, each keeping its place on the page while others come and go. */
export function questions(scene: Scene, members: readonly Field[]): unknown {
  return repeat(
    members,
    ({ name }) => name,
    (member) => fieldTemplate(member, scene),
  );
}

/** The questions with one of these ids, sections with all that is in them, as far as this role meets them now. */
export function fieldsWith(journey: Journey, ids: ReadonlySet<string>): Field[] {
  const within = (fields: readonly Field[]): Field[] =>
    fields.flatMap((field) => (ids.has(field.node.id) ? [field] : field.kind === 'group' ? within(inside(field)) : []));
  const sections = journey.steps.value.flatMap((step) => step.sections);
  return sections
    .flatMap(({ id, members }) => (ids.has(id) ? members : within(members)))
    .filter(({ met, editable }) => met && editable);
}
