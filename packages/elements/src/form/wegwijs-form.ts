import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { bundle, formats, isObject, type Schemas } from '@wegwijs/definition';
import { Island } from '../island/island.ts';
import { nlForeign } from '../words/nl-foreign.ts';
import { learn } from '../words/nl.ts';

/**
 * A form out of any JSON Schema, or out of a definition of ours.
 *
 * @tag wegwijs-form
 * @summary Renders and edits what a JSON Schema describes.
 * @fires wegwijs-change - Something was entered: `{changes: [{pointer, from, to}]}`.
 * @fires wegwijs-draft - The document in progress, soon after a change: `{draft}`.
 * @fires wegwijs-submit - Handing in, cancelable: `{document, omitted, purpose, amendment, respond(promise)}`.
 * @fires wegwijs-step - Another step is shown, or a step was tried: `{page, step, total, title, problems}`.
 * @fires wegwijs-finding - Something in what was handed in is not right: `{findings}`.
 * @fires wegwijs-locale - A person chose a language: `{locale, secondLocale}`.
 * @attr pictures - Show a picture at each section and a face at each step of a scale (`x-picture`).
 * @attr large-text - Show everything a third larger, for reading together at a desk.
 * @slot intro-<id> - Your own introduction of the section with that `x-id`, in place of the one that ships: in the page's own DOM, where reader modes and read-aloud tools find it.
 * @csspart island - All of the widget.
 * @csspart heading - A heading.
 * @csspart section - A section of questions.
 * @csspart field - A question with its control.
 * @csspart group - A question with several controls.
 * @csspart label - The label of a question.
 * @csspart description - The explanation of a question.
 * @csspart error - What is wrong with an answer.
 * @csspart input - A control to type in.
 * @csspart button - A button; `primary`, `secondary` or `link` beside it.
 * @csspart summary - The list of what is wrong.
 * @csspart notice - Something that is told.
 */
export class WegwijsForm extends Island {
  protected readonly begins = false;
  protected readonly usualDisplay: 'steps' | 'overview' = 'overview';
  protected readonly formats = formats;

  /**
   * The other schemas that the schema refers to: `{'https://example.nl/address.json': {…}}`, by the address in the `$ref`, absolute or
   * seen from the schema's own `$id`. Nothing is fetched: what is missing is told (`schema.invalid`), and what needs it is not judged.
   */
  @property({ attribute: false }) schemas: Schemas | undefined;

  constructor() {
    super();
    learn(nlForeign);
  }

  /** @internal */
  override whole(schema: unknown): unknown {
    return this.schemas && isObject(schema) ? bundle(schema, this.schemas) : schema;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('schemas')) changed.set('schema', this.schema);
    super.willUpdate(changed);
  }
}
