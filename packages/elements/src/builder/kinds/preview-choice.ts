import { html, type TemplateResult } from 'lit';

/** A choice above a preview: who looks, whose documents. */
export function previewChoice(
  label: string,
  values: readonly string[],
  now: string,
  title: (value: string) => string,
  take: (value: string) => void,
): TemplateResult {
  return html`<label class="kinds-search">
    <span>${label}</span>
    <select @change=${(event: Event) => take((event.target as HTMLSelectElement).value)}>
      ${values.map((value) => html`<option value=${value} ?selected=${value === now}>${title(value)}</option>`)}
    </select>
  </label>`;
}
