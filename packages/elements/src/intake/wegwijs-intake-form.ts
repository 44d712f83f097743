import { ownFormats } from '@wegwijs/definition';
import { Island } from '../island/island.ts';

/**
 * The brede intake of the Wet inburgering 2021, as a gemeente set it up: one topic at a time for a newcomer, everything on one
 * page for a conversation at a desk.
 *
 * @tag wegwijs-intake-form
 * @summary The brede intake.
 * @fires wegwijs-change - Something was entered: `{changes: [{pointer, from, to}]}`.
 * @fires wegwijs-draft - The document in progress, soon after a change: `{draft}`.
 * @fires wegwijs-submit - Handing in, cancelable: `{document, omitted, purpose, amendment, respond(promise)}`. A newcomer hands in as `ready`, the regievoerder as `complete`.
 * @fires wegwijs-step - Another step is shown, or a step was tried: `{page, step, total, title, problems}`.
 * @fires wegwijs-finding - Something in what was handed in is not right: `{findings}`.
 * @fires wegwijs-locale - A person chose a language: `{locale, secondLocale}`.
 * @attr pictures - Show a picture at each section and a face at each step of a scale (`x-picture`).
 * @attr large-text - Show everything a third larger, for reading together at a desk.
 * @slot intro-<id> - Your own introduction of the section with that `x-id`, in place of the one that ships: in the page's own DOM, where reader modes and read-aloud tools find it.
 * @slot picture-<id> - A picture of your own at the section with that `x-id`, in place of the one that ships.
 * @csspart island - All of the widget.
 * @csspart heading - A heading.
 * @csspart languages - The choice of a language.
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
 * @csspart answers - The answers to look over.
 * @csspart missing - What completion still lacks.
 * @csspart talk - What the next talk must cover.
 * @csspart receipt - What stands there after handing in.
 * @csspart revision - The bar of a completed intake.
 * @csspart versions - The versions before this one.
 */
export class WegwijsIntakeForm extends Island {
  override kind: string | undefined = 'intake';
  protected readonly begins = true;
  protected readonly usualDisplay: 'steps' | 'overview' = 'steps';
  protected readonly formats = ownFormats;
}
