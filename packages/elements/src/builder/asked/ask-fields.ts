import { html, nothing, type TemplateResult } from 'lit';

/** What is not right with what was answered: by the name of the field. */
export type Wrong = Readonly<Record<string, string>>;

/** A field of a question before something is done. */
export interface AskField {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly wrong: Wrong;
  readonly change: (value: string) => void;
}

const valueOf = (event: Event) => (event.target as HTMLInputElement).value;

function around({ name, label, help, wrong }: AskField, control: (described: string) => TemplateResult): TemplateResult {
  const why = wrong[name];
  const described = [help === undefined ? '' : `ask-${name}-help`, why === undefined ? '' : `ask-${name}-why`];
  return html`<div class="field" data-invalid=${why === undefined ? nothing : 'true'}>
    <label class="label" for="ask-${name}">${label}</label>
    ${help === undefined ? nothing : html`<p class="hint" id="ask-${name}-help">${help}</p>`}
    ${why === undefined ? nothing : html`<p class="message" id="ask-${name}-why">${why}</p>`}
    ${control(described.filter(Boolean).join(' '))}
  </div>`;
}

const mark = ({ name, wrong }: AskField) => (wrong[name] === undefined ? nothing : 'true');

/** A line of text. */
export function askLine(field: AskField): TemplateResult {
  return around(
    field,
    (described) =>
      html`<input
        id="ask-${field.name}"
        autocomplete="off"
        aria-required="true"
        aria-invalid=${mark(field)}
        aria-describedby=${described || nothing}
        .value=${field.value}
        @input=${(event: Event) => field.change(valueOf(event))}
      />`,
  );
}

/** Some lines of text. */
export function askLines(field: AskField): TemplateResult {
  return around(
    field,
    (described) =>
      html`<textarea
        id="ask-${field.name}"
        rows="2"
        aria-required="true"
        aria-invalid=${mark(field)}
        aria-describedby=${described || nothing}
        .value=${field.value}
        @input=${(event: Event) => field.change(valueOf(event))}
      ></textarea>`,
  );
}

/** One of several. @param empty what stands there while nothing is chosen; without it one always is */
export function askPick(
  field: AskField,
  options: readonly (readonly [value: string, title: string])[],
  empty?: string,
): TemplateResult {
  return around(
    field,
    (described) =>
      html`<select
        id="ask-${field.name}"
        aria-required="true"
        aria-invalid=${mark(field)}
        aria-describedby=${described || nothing}
        @change=${(event: Event) => field.change(valueOf(event))}
      >
        ${empty === undefined ? nothing : html`<option value="" ?selected=${field.value === ''}>${empty}</option>`}
        ${options.map(([value, title]) => html`<option value=${value} ?selected=${value === field.value}>${title}</option>`)}
      </select>`,
  );
}
