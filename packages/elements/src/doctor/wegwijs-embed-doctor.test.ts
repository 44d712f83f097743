import { expect, fixture, html } from '@open-wc/testing';
import type { Finding } from '@wegwijs/definition';
import '../define.ts';
import './doctor.define.ts';
import type { WegwijsEmbedDoctor } from './wegwijs-embed-doctor.ts';

/** The doctor beside a widget, once it has looked, and what it says of the code of a finding. */
async function looked(beside: unknown, locale = 'nl'): Promise<{ codes: string[]; said: string; doctor: WegwijsEmbedDoctor }> {
  const told = new Promise<readonly Finding[]>((done) => {
    addEventListener('wegwijs-finding', (event) => {
      if (event.target instanceof Element && event.target.localName === 'wegwijs-embed-doctor')
        done((event as CustomEvent<{ findings: readonly Finding[] }>).detail.findings);
    });
  });
  const place = await fixture<HTMLElement>(
    html`<div>${beside}<wegwijs-embed-doctor locale=${locale}></wegwijs-embed-doctor></div>`,
  );
  const doctor = place.querySelector('wegwijs-embed-doctor')!;
  const codes = (await told).map(({ code }) => code);
  return { codes, said: doctor.shadowRoot?.querySelector('section')?.innerText ?? '', doctor };
}

describe('the embed doctor', () => {
  it('says of a widget that shows nothing what it lacks, and what to do', async () => {
    const { codes, said } = await looked(html`<wegwijs-form></wegwijs-form>`);
    expect(codes).to.include('definition.none');
    expect(said).to.contain('<wegwijs-form>').and.to.contain('Fout');
  });

  it('says what an address answers that gives no definition', async () => {
    const { codes } = await looked(html`<wegwijs-intake-form definition="/package.json"></wegwijs-intake-form>`);
    expect(codes).to.include('definition.shape');
  });

  it('finds no fault in a widget that is as it should be, and looks again when asked', async () => {
    const address = '/schemas/published/assen/intake.json';
    const { codes, doctor } = await looked(html`<wegwijs-intake-form definition=${address}></wegwijs-intake-form>`);
    expect(codes.filter((code) => code.startsWith('definition.'))).to.deep.equal([]);
    doctor.parentElement?.querySelector('wegwijs-intake-form')?.removeAttribute('definition');
    doctor.shadowRoot?.querySelector('button')?.click();
    expect((await doctor.examine())?.map(({ code }) => code)).not.to.include('definition.shape');
  });

  it('keeps the focus where it was asked to look again, and tells it where that is heard', async () => {
    const { doctor } = await looked(html`<wegwijs-form></wegwijs-form>`);
    const root = doctor.shadowRoot!;
    const [button, status] = [root.querySelector('button')!, root.querySelector('[role=status]')!];
    const found = status.textContent;
    const told: (string | null)[] = [];
    const seen = new MutationObserver(() => told.push(status.textContent));
    seen.observe(status, { childList: true });
    button.focus();
    button.click();
    expect(status.textContent).to.equal('Wij kijken naar de pagina.');
    await new Promise((done) => doctor.addEventListener('wegwijs-finding', done, { once: true }));
    await Promise.resolve();
    seen.disconnect();
    expect(root.activeElement === button).to.equal(true);
    expect([status.isConnected, told]).to.deep.equal([true, ['Wij kijken naar de pagina.', found]]);
  });

  it('speaks English where it is told to', async () => {
    const { said } = await looked(html`<wegwijs-form></wegwijs-form>`, 'en');
    expect(said).to.contain('Error').and.not.to.contain('Fout');
  });
});
