import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { layerName, type Property } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';

/** A box to write in, with what is told under its label. */
export interface Box {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly help?: string | TemplateResult | undefined;
  readonly kind?: 'line' | 'text' | 'number' | 'date';
  readonly max?: number;
  readonly readonly?: boolean;
  /** Told when it is left with another value; false where that was refused. */
  readonly take: (value: string) => boolean;
}

/** A labelled box. What was refused goes back to what it was. */
export function box({ id, label, value, help, kind = 'line', max = 300, readonly = false, take }: Box): TemplateResult {
  const change = (event: Event) => {
    const input = event.target as HTMLInputElement;
    if (input.value !== value && !take(input.value)) input.value = value;
  };
  const described = help === undefined ? nothing : `${id}-help`;
  const control =
    kind === 'text'
      ? html`<textarea
          id=${id}
          maxlength=${max}
          aria-describedby=${described}
          ?readonly=${readonly}
          .value=${live(value)}
          @change=${change}
        ></textarea>`
      : html`<input
          id=${id}
          type=${kind === 'line' ? 'text' : kind}
          maxlength=${kind === 'line' ? max : nothing}
          min=${kind === 'number' ? 0 : nothing}
          aria-describedby=${described}
          ?readonly=${readonly}
          .value=${live(value)}
          @change=${change}
        />`;
  return html`<div class="field">
    <label class="label" for=${id}>${label}</label>
    ${help === undefined ? nothing : html`<div class="description" id="${id}-help">${help}</div>`} ${control}
  </div>`;
}

/** Takes a number of days, months or years; what is none is said so, and what stood there stands there again. */
export function takeWhole(desk: Desk, said: string, take: (whole: number) => boolean): boolean {
  if (/^\d+$/.test(said)) return take(Number(said));
  desk.refuse(desk.say('builder.kinds-whole-number'));
  return false;
}

/** From whom a property is inherited, with the way back; the article where it stands fast. */
export function inheritance(desk: Desk, property: Property, name: string): TemplateResult | undefined {
  const { say, builder } = desk;
  const { said, from, restore, free, basis } = property;
  if (free === 'fixed') return html`<span class="kinds-lock">${say('builder.kinds-locked', { basis: basis ?? '' })}</span>`;
  const tighten =
    free === 'tighten' ? html`<span class="kinds-lock">${say('builder.kinds-tighten', { basis: basis ?? '' })}</span>` : nothing;
  if (!said || !restore) return free === 'tighten' ? html`${tighten}` : undefined;
  const owner = from === undefined ? '' : layerName(builder.scene, from);
  return html`${tighten}<span class="from"
      >${say('builder.kinds-inherits', { owner })}
      <button type="button" class="link" @click=${() => desk.run(restore, say('builder.kinds-restored', { name }))}>
        ${say('builder.kinds-restore')}<span class="visually-hidden"> ${name}</span>
      </button></span
    >`;
}
