import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { isOf, states, without } from '../support/states.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: string;
  readonly tags: readonly string[];
}

const meta: Meta = {
  title: 'Welcome/States',
  parameters: {
    docs: {
      description: {
        component: 'Elk onderdeel in elke toestand, met een koppeling naar het verhaal, of waarom er geen is.',
      },
    },
  },
  render: () => html`${until(table(), 'De lijst wordt geladen.')}`,
};
export default meta;

/** Every element with its states. */
export const ElementByState: StoryObj = {};

/** What Storybook itself lists, so that no link can be forgotten. */
async function table(): Promise<TemplateResult> {
  const { entries } = (await (await fetch('index.json')).json()) as { entries: { readonly [id: string]: Entry } };
  const stories = Object.values(entries).filter(({ type }) => type === 'story');
  return html`<h1>Onderdelen en toestanden</h1>
    ${Object.keys(without).map(
      (title) =>
        html`<h2>${title}</h2>
          <dl>
            ${states.map((state) => {
              const shown = stories.filter((story) => isOf(title, story.title) && story.tags.includes(state));
              return html`<dt>${state}</dt>
                <dd>${shown.length > 0 ? shown.map(link) : without[title]?.[state]}</dd>`;
            })}
          </dl>`,
    )}`;
}

function link({ id, name }: Entry): TemplateResult {
  return html`<a href="./?path=/story/${id}" target="_top">${name}</a> `;
}
