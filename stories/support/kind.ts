import type { StoryObj } from '@storybook/web-components-vite';
import type { Json, JsonObject } from '@wegwijs/definition';
import { html, nothing } from 'lit';
import { arabic } from './arabic.ts';

/** A question of one kind, with an answer to it. */
export interface Sample {
  readonly schema: JsonObject;
  readonly filled: Json;
  /** A value that is wrong, or what is typed that cannot be read. Without it a missing answer is what is wrong. */
  readonly wrong?: { readonly value: Json } | { readonly typed: string };
}

/** How a question is shown in one state. */
interface Look {
  readonly filled?: true;
  readonly required?: true;
  readonly readonly?: true;
  readonly disabled?: true;
  readonly wrong?: true;
  readonly long?: true;
  readonly locale?: 'ar';
  readonly second?: 'ar';
}

/** The states of a kind of field that are worth seeing. */
const looks = {
  Empty: {},
  Required: { required: true },
  Filled: { filled: true },
  WithProblem: { wrong: true },
  ReadOnly: { filled: true, readonly: true },
  Disabled: { filled: true, disabled: true },
  LongText: { filled: true, long: true },
  Arabic: { filled: true, locale: 'ar' },
  Bilingual: { filled: true, second: 'ar' },
} as const satisfies Record<string, Look>;

/** The name of such a state. */
export type State = keyof typeof looks;

/** See {@link looks}. */
export const stateNames = Object.keys(looks) as readonly State[];

/** A story for each state. */
export function states(sample: Sample): Record<State, StoryObj> {
  const all = Object.entries(looks).map(([name, look]) => [
    name,
    { render: () => show(sample, look), ...('wrong' in look ? { play: complete } : {}) },
  ]);
  return Object.fromEntries(all) as Record<State, StoryObj>;
}

/** Tries to complete the form, as the regievoerder does, so that it shows what is wrong and what is missing. */
const complete: NonNullable<StoryObj['play']> = async ({ canvasElement }) => {
  const form = canvasElement.querySelector('wegwijs-form');
  await form?.updateComplete;
  form?.reportValidity();
  await form?.updateComplete;
};

/** A form with one question. */
function show({ schema, filled, wrong }: Sample, look: Look) {
  const typed = look.wrong && wrong && 'typed' in wrong ? wrong.typed : undefined;
  const bad = look.wrong && wrong && 'value' in wrong ? wrong.value : undefined;
  const answer = look.filled ? filled : bad;
  const value = answer === undefined ? undefined : { answer };
  const needed = look.required ?? (look.wrong && !wrong);
  const whole = {
    type: 'object',
    title: 'Een vraag',
    properties: { answer: look.long ? { ...schema, ...long } : schema },
    ...(needed ? { required: ['answer'] } : {}),
  };
  const form = html`<wegwijs-form
    .schema=${whole}
    .value=${value}
    .catalogues=${{ ar: arabic }}
    .draft=${typed === undefined ? undefined : { format: 1, value: value ?? {}, typed: { '/answer': typed } }}
    ?readonly=${look.readonly}
    locale=${look.locale ?? nothing}
    second-locale=${look.second ?? nothing}
    viewer-role=${look.wrong ? 'caseManager' : nothing}
  ></wegwijs-form>`;
  return look.disabled
    ? html`<form>
        <fieldset disabled>
          <legend>Van de pagina</legend>
          ${form}
        </fieldset>
      </form>`
    : form;
}

const long = {
  title:
    'Welke werkervaring, opleidingen, diploma’s en arbeidsongeschiktheidsverzekeringen heeft u, ook die van voordat u naar ' +
    'Nederland kwam, en welke daarvan wilt u hier gebruiken?',
  description:
    'Schrijf het op zoals u het zelf zou vertellen. Het maakt niet uit als u niet alles meer weet: met uw ' +
    'inburgeringsbegeleider vult u het later aan. Denk ook aan vrijwilligerswerk, mantelzorg en wat u van anderen heeft geleerd.',
};
