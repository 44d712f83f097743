import { html, type TemplateResult } from 'lit';
import type { Catalogue } from '@wegwijs/definition';
import type { Form } from '@wegwijs/form';
import type { Desk } from '../desk.ts';

/** A form as people get it. */
export interface FormToShow {
  readonly form: Form | undefined;
  readonly catalogues: { readonly [language: string]: Catalogue };
  readonly locale: string;
  readonly role: string;
}

/** A form in its own widget. */
export function formWidget({ bench, level }: Desk, { form, catalogues, locale, role }: FormToShow): TemplateResult {
  return bench.kind === 'intake'
    ? html`<wegwijs-intake-form
        .form=${form}
        .catalogues=${catalogues}
        .headingLevel=${level + 3}
        locale=${locale}
        viewer-role=${role}
      ></wegwijs-intake-form>`
    : html`<wegwijs-form
        .form=${form}
        .catalogues=${catalogues}
        .headingLevel=${level + 3}
        locale=${locale}
        viewer-role=${role}
      ></wegwijs-form>`;
}
