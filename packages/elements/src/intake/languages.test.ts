import { expect } from '@open-wc/testing';
import { waitUntil } from '../island/wait.suite.ts';
import { showIntake, text } from '../island/show.suite.ts';
import type { WegwijsIntakeForm } from './wegwijs-intake-form.ts';

const island = (form: WegwijsIntakeForm) => form.shadowRoot?.querySelector<HTMLElement>('.island');

/** The intake of the Grote stad in a language, once it speaks it. */
async function inLanguage(locale: string): Promise<WegwijsIntakeForm> {
  const form = await showIntake('participant', { definition: '/schemas/published/grote-stad/intake.json', locale });
  await waitUntil(() => island(form)?.getAttribute('lang') === locale, `it speaks ${locale}`);
  return form;
}

describe('the intake in a way of speaking Dutch', () => {
  it('says je where it has words for that, the Dutch of the base where it has none, and nothing twice', async () => {
    const form = await inLanguage('nl-x-je');
    expect(text(form))
      .to.contain('Wie ziet je antwoorden?')
      .and.to.contain('Dit is geen toets')
      .and.to.contain('Nederlands (je)');
    expect(text(form)).not.to.match(/\b(u|uw)\b/i);
    expect(island(form)?.querySelectorAll('.second')).to.have.length(0);
  });
});

describe('the intake in a language of which there is the core', () => {
  it('says the first page in both, and what there is no translation of in Dutch, marked as Dutch', async () => {
    const form = await inLanguage('uk');
    expect(text(form)).to.contain('Навіщо ці запитання?').and.to.contain('Waarom deze vragen?');
    form.noStart = true;
    form.shadowRoot?.querySelector<HTMLButtonElement>('.actions .primary')?.click();
    await form.updateComplete;
    const asked = [...(form.shadowRoot?.querySelectorAll('[part~="label"]') ?? [])];
    expect(asked.length).to.be.greaterThan(0);
    for (const label of asked) expect(label.querySelector('[lang=nl]'), label.textContent).not.to.equal(null);
  });
}); // prettier-ignore
