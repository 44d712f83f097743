import { expect } from '@open-wc/testing';
import { control, known, lateCame, press, showForm, showIntake, text, title, type as enter } from './show.suite.ts';
import { translate } from './translate.suite.ts';

describe("the browser's own translation of a page", () => {
  it('loses no answer, and the form goes on from step to step', async () => {
    const form = await showIntake('participant', { value: known, noStart: true });
    await lateCame(form);
    await press(form, 'Naar stap 2');
    await enter(form, 'Hoe noemen we u?', 'Ami');
    expect(translate(form)).to.be.greaterThan(20);
    await enter(form, '«Hoe noemen we u?', 'Amina');
    expect(form.value).to.have.nested.property('person.calledName', 'Amina');
    await press(form, '«Naar stap 3');
    expect(title(form)).to.equal('Gezin en kinderen');
    // What stays the same stays translated.
    expect(text(form)).to.contain('Stap 3 van').and.to.contain('«Bewaren');
    translate(form);
    await press(form, '«Terug naar');
    expect(title(form)).to.equal('Over u');
    expect(control(form, 'Hoe noemen we u?').value).to.equal('Amina');
  });

  it('leaves what is wrong to be told and to be mended, with rows and choices', async () => {
    const row = { type: 'object', properties: { name: { type: 'string', title: 'Naam', maxLength: 3 } } };
    const form = await showForm({
      type: 'object',
      properties: { people: { type: 'array', title: 'Mensen', items: { title: 'Mens', ...row } }, yes: { type: 'boolean', title: 'Goed?' } },
    });
    await lateCame(form);
    await press(form, 'Toevoegen');
    translate(form);
    await enter(form, '«Naam', 'Abdullah');
    control(form, '«Naam').dispatchEvent(new Event('blur'));
    control(form, '«Naam').dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
    await form.updateComplete;
    await press(form, '«Toevoegen');
    translate(form);
    await enter(form, '«Naam', 'Abd');
    form.shadowRoot?.querySelector<HTMLInputElement>('[type=radio]')?.click();
    await form.updateComplete;
    expect(form.value).to.deep.equal({ people: [{ name: 'Abd' }, {}], yes: true });
    form.value = { people: [{ name: 'Eva' }], yes: false };
    await form.updateComplete;
    expect(control(form, '«Naam').value).to.equal('Eva');
  });

  it('changes to another language when that is chosen afterwards', async () => {
    const form = await showIntake('participant', { noStart: true });
    translate(form);
    form.locale = 'en';
    await form.updateComplete;
    const island = () => form.shadowRoot?.querySelector('.island');
    while (island()?.getAttribute('lang') !== 'en') await new Promise((ready) => requestAnimationFrame(ready));
    expect(text(form)).not.to.contain('«');
  });
}); // prettier-ignore
