import type { Definition } from '@wegwijs/definition';
import { mayAct, type Act, type ActRefusal, type Way } from '@wegwijs/definition/phases';
import { Form, Group, Rows, type Field } from '@wegwijs/form';

/** What is asked of each happening. */
const asks: { readonly [what in Act['what']]: readonly string[] } = {
  begun: ['on', 'lifeArea'],
  ended: ['on'],
  skipped: ['on', 'lifeArea', 'reason'],
  again: ['on', 'lifeArea', 'reason'],
  reached: ['on'],
  withdrawn: ['on', 'reason'],
};

/** Something that is being written down. It is apart from the document until it is handed in: nobody sees half of it. */
export class Acting {
  readonly act: Omit<Act, 'on'>;
  readonly fields: readonly Field[];
  readonly form: Form;
  /** Why it was not taken, since it was last tried. */
  refusal: ActRefusal | undefined;

  /** @param today the day that is proposed, `YYYY-MM-DD`. */
  constructor(definition: Definition, act: Omit<Act, 'on'>, { role, today }: { readonly role: string; readonly today: string }) {
    this.act = act;
    this.form = new Form(definition, { value: {}, role, today, newId: () => 'entry', prefix: 'phases-act-' });
    const list = this.form.field('/history/items');
    const row = list instanceof Rows ? list.add() : undefined;
    if (!(row instanceof Group)) throw new TypeError('the definition has no list of what happened');
    for (const [key, value] of Object.entries({ ...act, on: today })) row.child(key)?.set(value);
    this.fields = asks[act.what].flatMap((key) => row.child(key) ?? []);
  }

  /** What was entered; undefined while something of it is wrong or missing. */
  get done(): Act | undefined {
    if (this.fields.some((field) => field.visible.value && field.problems.value.length > 0)) return undefined;
    const entered = this.fields.map((field) => [field.key, field.value.value] as const);
    const said = Object.fromEntries(entered.filter(([, value]) => typeof value === 'string' && value !== ''));
    return { ...this.act, on: '', ...said };
  }

  /** Judges it. True when it may be written down. */
  judge(way: Way): Act | undefined {
    const act = this.done;
    this.refusal = act && mayAct({ guide: way.guide, standing: way.standing, today: way.today }, act);
    return act && !this.refusal ? act : undefined;
  }
}
