import { expect, fixtureCleanup } from '@open-wc/testing';
import type { Draft, DraftClaim, DraftStore } from '@wegwijs/definition';
import { schema } from '../form/page-form.suite.ts';
import { WegwijsForm } from '../form/wegwijs-form.ts';
import { control, text, type } from './show.suite.ts';
import { waitUntil } from './wait.suite.ts';

/** A device that answers when it is told to, and writes down what it keeps. */
class SlowDevice implements DraftStore {
  readonly kept: Draft[] = [];
  readonly answered: Promise<void>;
  answer: () => void = () => undefined;

  constructor() {
    this.answered = new Promise((done) => (this.answer = done));
  }

  load(): Promise<Draft | undefined> {
    return Promise.resolve(this.kept.at(-1));
  }

  save(_subject: string, draft: Draft): Promise<{ keptUntil: string }> {
    this.kept.push(draft);
    return Promise.resolve({ keptUntil: '2026-11-30T00:00:00Z' });
  }

  wipe(): Promise<void> {
    this.kept.length = 0;
    return Promise.resolve();
  }

  async claim(): Promise<DraftClaim> {
    await this.answered;
    const nothing = () => Promise.resolve();
    return { writable: true, released: new Promise(() => undefined), takeOver: nothing, release: () => undefined };
  }
}

class SlowForm extends WegwijsForm {
  readonly device = new SlowDevice();

  protected override openDrafts(): Promise<DraftStore> {
    return Promise.resolve(this.device);
  }
}
customElements.define('wegwijs-slow-form', SlowForm);

function show(before: Draft[]): SlowForm {
  const form = Object.assign(new SlowForm(), { schema, keeping: 'device', subject: 'p1' });
  form.device.kept.push(...before);
  document.body.append(form);
  return form;
}

const name = (form: SlowForm) => form.shadowRoot?.querySelector('input');

describe('a device that is slow to give what it kept', () => {
  const before: Draft = {
    format: 1,
    definition: { id: '', version: '', digest: '' },
    value: { name: 'Selam' },
    typed: { '/age': 'vier' },
  };
  let form: SlowForm;
  afterEach(() => {
    form.remove();
    fixtureCleanup();
  });

  it('is waited for, since who began before would write over it', async () => {
    form = show([before]);
    await waitUntil(() => text(form).includes('wordt geladen'), 'it says that it is coming');
    expect(name(form)).to.equal(null);
    form.device.answer();
    await waitUntil(() => name(form) !== null, 'the form is there');
    expect([control(form, 'Naam').value, control(form, 'Leeftijd').value]).to.deep.equal(['Selam', 'vier']);
    await type(form, 'Naam', 'Selam T');
    await waitUntil(() => form.device.kept.length > 1, 'it goes on to keep');
    expect(form.device.kept.at(-1)?.typed).to.deep.equal({ '/age': 'vier' });
  });

  it('is not waited for without end: the form is there, says that it is not kept, and leaves what was kept alone', async () => {
    form = show([before]);
    await waitUntil(() => name(form) !== null, 'the form is there');
    expect(text(form)).to.contain('Dit apparaat laat bewaren niet toe');
    await type(form, 'Naam', 'Sam');
    form.device.answer();
    await waitUntil(() => form.draft?.value !== undefined, 'a draft');
    form.remove();
    expect(form.device.kept).to.deep.equal([before]);
    expect(form.value).to.deep.equal({ name: 'Sam' });
  });
});
