import { expect } from '@open-wc/testing';
import type { Finding } from '@wegwijs/definition';
import { button, control, known, once, press, showForm, showIntake, text, title, type } from '../island/show.suite.ts';
import { waitUntil } from '../island/wait.suite.ts';
import type { SubmitDetail } from '../island/events.ts';
import type { WegwijsIntakeForm } from './wegwijs-intake-form.ts';

/** Goes on to the next page, whatever its button says. */
const onward = async (form: WegwijsIntakeForm) => {
  form.shadowRoot?.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
  await form.updateComplete;
  await new Promise((ready) => requestAnimationFrame(ready));
};

describe('the intake', () => {
  it('begins with why, who, how long, and the languages in their own script', async () => {
    const form = await showIntake('participant');
    expect(title(form)).to.equal('Brede intake');
    for (const words of ['Waarom', 'Wie ziet uw antwoorden?', 'geen toets', 'العربية', 'ትግርኛ'])
      expect(text(form)).to.contain(words);
  });

  it('names the officer as the gemeente does', async () => {
    const form = await showIntake('participant');
    expect(text(form)).to.contain('regisseur inburgering');
  });

  it('counts the steps of a newcomer, and those of the regievoerder', async () => {
    const steps = async (role: string) => {
      const form = await showIntake(role, { value: known, noStart: true });
      return form.shadowRoot?.querySelector('#step-of')?.textContent.trim();
    };
    expect(await steps('participant')).to.equal('Stap 1 van 15');
    expect(await steps('caseManager')).to.equal('Stap 1 van 16');
  });

  it('moves the focus to the heading of a new step, and tells the page where it is', async () => {
    const form = await showIntake('participant', { value: known });
    const told = once<{ step: number; total: number }>(form, 'wegwijs-step');
    await press(form, 'Beginnen');
    expect(form.shadowRoot?.activeElement?.id).to.equal('page-title');
    const { step, total } = await told;
    expect([step, total]).to.deep.equal([1, 15]);
  });

  it('never blocks the way for what is missing', async () => {
    const form = await showIntake('caseManager', { value: known, noStart: true });
    await press(form, 'Naar stap 2');
    expect(title(form)).to.equal('Over u');
    await waitUntil(() => text(form).includes('Nog niet ingevuld bij Het gesprek'), 'what is still open');
    expect(text(form)).to.contain('Ik heb verteld dat u ook alleen mag praten');
  });

  it('stops at what is wrong, and lets a person go on all the same', async () => {
    const form = await showIntake('participant', { value: known, noStart: true });
    await press(form, 'Naar stap 2');
    await type(form, 'Telefoonnummer', 'bel mij');
    await press(form, 'Naar stap 3');
    expect(title(form)).to.equal('Over u');
    expect(form.shadowRoot?.activeElement?.id).to.equal('summary');
    await press(form, 'Toch verdergaan');
    expect(title(form)).to.equal('Gezin en kinderen');
    expect(form.draft?.value).to.have.nested.property('person.phone', 'bel mij');
  });

  it('ends for a newcomer with being ready for the talk', async () => {
    const form = await showIntake('participant', { value: known, noStart: true });
    for (let i = 0; i < 15; i++) await onward(form);
    expect(title(form)).to.equal('Uw antwoorden nakijken');
    const told = once<SubmitDetail>(form, 'wegwijs-submit');
    await press(form, 'Ik ben klaar voor het gesprek');
    expect((await told).purpose).to.equal('ready');
    expect(title(form)).to.equal('U bent klaar voor het gesprek');
    expect(text(form)).to.contain('Een kopie van uw antwoorden');
  });

  it('does not complete while the law still asks something, and says which article', async () => {
    const form = await showIntake('caseManager', { value: known, noStart: true });
    for (let i = 0; i < 16; i++) await onward(form);
    expect(text(form)).to.contain('Nog nodig om af te ronden');
    expect(text(form)).to.contain('Wet inburgering 2021, art. 14');
    let sent = 0;
    form.addEventListener('wegwijs-submit', () => sent++);
    await press(form, 'Intake afronden');
    expect(sent).to.equal(0);
  });

  it('goes from an answer to its question and back', async () => {
    const form = await showIntake('participant', { value: known, noStart: true, draft: undefined });
    for (let i = 0; i < 15; i++) await onward(form);
    const change = [...(form.shadowRoot?.querySelectorAll<HTMLButtonElement>('.change button') ?? [])].find((one) =>
      one.textContent.includes('Hoe woont u nu?'),
    );
    change?.click();
    await waitUntil(() => title(form) === 'Wonen');
    await press(form, 'Terug naar uw antwoorden');
    expect(title(form)).to.equal('Uw antwoorden nakijken');
  });

  it('lets a sensitive topic be left for the talk as a whole', async () => {
    const form = await showIntake('participant', {
      value: known,
      noStart: true,
      draft: {
        format: 1,
        definition: { id: 'intake', version: '2026.1.0', digest: '' },
        value: known,
        typed: {},
        place: { page: 'step:health' },
      },
    });
    await press(form, 'Ik bespreek dit liever in het gesprek');
    // The sentence comes with the words of later pages.
    await waitUntil(() => text(form).includes('U bespreekt dit deel in het gesprek'));
    const about = (form.value as { about: Record<string, { left: string }> }).about;
    expect(about['health.wellbeing']?.left).to.equal('in-talk');
  });

  it('comes back at the place where it was left', async () => {
    const first = await showIntake('participant', { value: known });
    await press(first, 'Beginnen');
    await press(first, 'Naar stap 2');
    await type(first, 'Hoe noemen we u?', 'Ami');
    const draft = JSON.parse(JSON.stringify(first.draft));
    first.remove();
    const again = await showIntake('participant', { draft });
    await press(again, 'Verdergaan waar u was');
    expect(title(again)).to.equal('Over u');
    expect(control(again, 'Hoe noemen we u?').value).to.equal('Ami');
  });

  it('keeps what was entered when the role changes', async () => {
    const form = await showIntake('participant', { value: known, noStart: true });
    await press(form, 'Naar stap 2');
    await type(form, 'Hoe noemen we u?', 'Ami');
    form.viewerRole = 'caseManager';
    await form.updateComplete;
    expect(form.value).to.have.nested.property('person.calledName', 'Ami');
    expect(title(form)).to.equal('Over u');
  });

  it('shows a text that awaits review only with the Dutch beside it', async () => {
    const form = await showIntake('participant', { locale: 'ti' });
    await waitUntil(() => form.shadowRoot?.querySelector('.island')?.getAttribute('lang') === 'ti');
    expect(form.shadowRoot?.querySelectorAll('[lang=nl]').length).to.be.greaterThan(3);
  });

  it('says that a language is not there, in Dutch', async () => {
    const found: Finding[] = [];
    const form = await showIntake('participant', { locale: 'xx' });
    form.addEventListener('wegwijs-finding', (event) => found.push(...event.detail.findings));
    await waitUntil(() => text(form).includes('Deze taal is er nog niet'));
  });

  it('seals a completed intake, and opens it again with a reason and a name', async () => {
    const form = await showIntake('caseManager', { value: known, noStart: true, completedOn: '2026-11-20' });
    await waitUntil(() => text(form).includes('Deze intake is afgerond op 20 november 2026'));
    const root = form.shadowRoot as ShadowRoot;
    root.querySelector<HTMLElement>('details.asking summary')?.click();
    await press(form, 'Wijziging beginnen');
    const [reason, author] = ['amend-reason', 'amend-author'].map((id) => root.getElementById(id));
    expect(root.activeElement === reason).to.equal(true);
    const lacking = [reason, author].map((each) => root.getElementById(each?.getAttribute('aria-describedby') ?? '')?.innerText);
    expect(lacking).to.deep.equal(['Vul hier iets in.', 'Vul hier iets in.']);
    (root.getElementById('amend-reason') as HTMLTextAreaElement).value = 'Het adres klopte niet.';
    (root.getElementById('amend-author') as HTMLInputElement).value = 'J. Jansen';
    await press(form, 'Wijziging beginnen');
    expect(text(form)).to.contain('U wijzigt een afgeronde intake. Reden: Het adres klopte niet.');
  });

  it('says calmly that its address leads nowhere, and tries again', async () => {
    const form = await showForm(undefined, { definition: '/nowhere.json' });
    await waitUntil(() => text(form).includes('kan nu niet worden getoond'));
    expect(form.findings.map(({ code }) => code)).to.deep.equal(['load.status']);
    expect(button(form, 'Opnieuw proberen')).to.exist;
  });
});
