import type { StoryObj } from '@storybook/web-components-vite';
import type { Json, JsonObject } from '@wegwijs/definition';
import type { WegwijsForm } from '@wegwijs/elements';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';

/** A form with one question, in one state. */
function show(
  schema: JsonObject,
  value: Json | undefined,
  { readonly = false, required = false, typed = undefined as string | undefined, tried = false } = {},
) {
  const whole = {
    type: 'object',
    title: 'Een vraag',
    properties: { answer: schema },
    ...(required ? { required: ['answer'] } : {}),
  };
  const draft =
    typed === undefined
      ? undefined
      : { format: 1, value: value === undefined ? {} : { answer: value }, typed: { '/answer': typed } };
  const ready = (element: Element | undefined) => {
    const form = element as unknown as WegwijsForm | undefined;
    if (tried && form) void form.updateComplete.then(() => form.reportValidity());
  };
  return html`<wegwijs-form
    .schema=${whole}
    .value=${value === undefined ? undefined : { answer: value }}
    .draft=${draft}
    ?readonly=${readonly}
    ${ref(ready)}
  ></wegwijs-form>`;
}

/** The states of a kind of field that are worth seeing. */
export function states(
  schema: JsonObject,
  filled: Json,
  wrong: { value?: Json; typed?: string } = {},
): Record<'Empty' | 'Filled' | 'WithProblem' | 'ReadOnly', StoryObj> {
  const problem = wrong.value === undefined && wrong.typed === undefined;
  return {
    Empty: { render: () => show(schema, undefined) },
    Filled: { render: () => show(schema, filled) },
    WithProblem: {
      render: () =>
        show(schema, wrong.value, {
          required: problem,
          tried: true,
          ...(wrong.typed === undefined ? {} : { typed: wrong.typed }),
        }),
    },
    ReadOnly: { render: () => show(schema, filled, { readonly: true }) },
  };
}
