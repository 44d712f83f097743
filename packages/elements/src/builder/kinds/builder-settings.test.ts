import { expect } from '@open-wc/testing';
import { clean } from '../../fields/axe.suite.ts';
import { text } from '../../island/show.suite.ts';
import { waitUntil } from '../../island/wait.suite.ts';
import type { Desk } from '../desk.ts';
import { rootOf, settled, showBuilder, workbenchOf } from '../show-builder.suite.ts';
import type { WegwijsFormBuilder } from '../wegwijs-form-builder.ts';
import type { Workbench } from '../workbench.ts';

const deskOf = (shown: WegwijsFormBuilder) => (shown as unknown as { desk: Desk }).desk;
const layerOf = (shown: WegwijsFormBuilder) => deskOf(shown).builder.design.layer;

/** The layer between the base and the gemeente, to be edited itself. */
async function regional(): Promise<Workbench> {
  const workbench = await workbenchOf('assen');
  return {
    ...workbench,
    async open(kind, signal) {
      const bench = await workbench.open(kind, signal);
      if ('code' in bench) return bench;
      const [layer] = bench.given.above ?? [];
      if (!layer) throw new Error('no region');
      return { ...bench, given: { ...bench.given, above: [] }, design: { layer, texts: {} } };
    },
  };
}

async function part(name: string, form = 'intake', workbench?: Workbench): Promise<WegwijsFormBuilder> {
  const shown = await showBuilder('settings', { form, ...(workbench && { workbench }) });
  await waitUntil(() => deskOf(shown).bench.kind === form, 'the form is opened');
  await settled(shown);
  const way = [...rootOf(shown).querySelectorAll<HTMLButtonElement>('.kinds-nav button')];
  way.find((one) => one.textContent.trim() === name)?.click();
  await settled(shown);
  return shown;
}

/** Writes in a box and leaves it. */
async function write(shown: WegwijsFormBuilder, id: string, value: string): Promise<HTMLInputElement> {
  const input = rootOf(shown).querySelector<HTMLInputElement>(`#${CSS.escape(id)}`);
  if (!input) throw new Error(`No box "${id}"`);
  input.value = value;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(shown);
  return input;
}

describe('the settings of a form (BLD-2)', function () {
  this.timeout(20_000);

  it('a term gets another title, and goes back to what it inherits (BLD-4)', async () => {
    const shown = await part('Titels en begrippen');
    await write(shown, 'kinds-term.caseManager-title', 'klantregisseur');
    expect(layerOf(shown).set?.['term.caseManager']?.['title']).to.equal('klantregisseur');
    const back = [...rootOf(shown).querySelectorAll<HTMLButtonElement>('[data-id="term.caseManager"] button')];
    back[0]?.click();
    await settled(shown);
    expect(layerOf(shown).set?.['term.caseManager']?.['title']).to.equal(undefined);
  });

  it('a region asks who works below it to fill a text in, and takes that back; a gemeente is told so', async () => {
    const region = await part('Titels en begrippen', 'intake', await regional());
    const box = () => rootOf(region).querySelector<HTMLInputElement>('[data-id="term.caseManager"] .kinds-check input');
    expect(box()?.closest('label')?.innerText.trim()).to.equal('Wie hieronder werkt, moet deze tekst zelf invullen');
    expect(box()?.checked).to.equal(false);
    box()?.click();
    await settled(region);
    expect(layerOf(region).set?.['term.caseManager']?.['x-must-fill']).to.equal(true);
    box()?.click();
    await settled(region);
    expect(layerOf(region).set?.['term.caseManager']?.['x-must-fill']).not.to.equal(true);
    const gemeente = await part('Titels en begrippen');
    const asked = rootOf(gemeente).querySelector('[data-id="term.neighbourhoodTeam"]');
    expect(asked?.querySelector('[type=checkbox]')).to.equal(null);
    expect(asked?.textContent).to.contain('Deze tekst moet u zelf invullen.');
  });

  it('a language goes out and Dutch cannot', async () => {
    const shown = await part('Talen');
    const boxes = [...rootOf(shown).querySelectorAll<HTMLInputElement>('.kinds-checks input')];
    expect(boxes.filter(({ disabled }) => disabled).length).to.equal(1);
    boxes.find(({ disabled, checked }) => !disabled && checked)?.click();
    await settled(shown);
    expect(layerOf(shown).set?.['intake']?.['x-languages']).to.deep.equal(['nl', 'ar', 'ti', 'fa', 'tr']);
  });

  it('a module says what it holds, and is switched', async () => {
    const shown = await part('Modules');
    const box = rootOf(shown).querySelector<HTMLInputElement>('.kinds-check input')!;
    const id = (box.dataset['id'] ?? '').replace('module.', '');
    const now = box.checked;
    box.click();
    await settled(shown);
    expect(layerOf(shown).modules?.[id]).to.equal(!now);
  });

  it('a deadline of the gemeente may come sooner, and later is refused with the article (BLD-3)', async () => {
    const shown = await part('Termijnen');
    await write(shown, 'kinds-deadline.pipDue', '56');
    expect(layerOf(shown).set?.['deadline.pipDue']?.['plus']).to.deep.equal({ days: 56 });
    const box = await write(shown, 'kinds-deadline.pipDue', '90');
    expect(box.value).to.equal('56');
    expect(rootOf(shown).querySelector('[role=alert]')?.textContent).to.contain('mag alleen strenger').and.to.contain('art. 5.3');
  });

  it('what is no number is said so, and what stood there stands there again', async () => {
    const shown = await part('Termijnen');
    for (const wrong of ['-3', '5.5', '']) {
      const box = await write(shown, 'kinds-deadline.pipDue', wrong);
      expect(box.value, wrong).to.equal('70');
      const alert = rootOf(shown).querySelector('[role=alert]');
      expect(alert?.textContent, wrong).to.contain('Vul een heel getal in');
      alert?.querySelector('button')?.click();
      await settled(shown);
    }
  });

  it('a term of the newcomer that the law leaves room in is not called fixed, and asks for a reason where it is another', async () => {
    const shown = await part('Termijnen');
    const id = 'deadline.unburdeningEnd';
    const set = () => rootOf(shown).querySelector<HTMLElement>(`[data-id="${id}"]`);
    expect(set()?.textContent).to.contain('Korter mag alleen met een reden').and.not.to.contain('staat vast');
    expect(set()?.querySelector('textarea')).to.equal(null);
    await write(shown, `kinds-${id}`, '3');
    await write(shown, `kinds-${id}-reason`, 'Proef met een coach');
    expect(layerOf(shown).set?.[id]).to.deep.equal({ plus: { months: 3 }, reason: 'Proef met een coach' });
    await write(shown, `kinds-${id}-reason`, '');
    expect(layerOf(shown).set?.[id]).to.deep.equal({ plus: { months: 3 } });
  });

  it('calls what is passed on by the words of the gemeente, and the form is shown beside its settings', async () => {
    const shown = await part('Doorgeven', 'consents');
    expect(text(shown)).to.contain('Van het COA naar de gemeente').and.not.to.contain('{municipality}');
    shown.form = 'intake';
    await waitUntil(() => deskOf(shown).bench.kind === 'intake', 'the intake is opened');
    await settled(shown);
    rootOf(shown).querySelector<HTMLElement>('.kinds-preview > summary')?.click();
    await waitUntil(() => rootOf(shown).querySelector('.kinds-stage wegwijs-intake-form') !== null, 'the intake is shown');
    const probe = document.createElement('span');
    probe.style.position = 'absolute';
    const stage = rootOf(shown).querySelector('.kinds-stage');
    stage?.append(probe);
    expect(probe.offsetParent).to.equal(stage);
  });

  it('a question that the law needs stays needed', async () => {
    const shown = await part('Nodig om af te ronden');
    const before = layerOf(shown);
    const box = [...rootOf(shown).querySelectorAll<HTMLLabelElement>('.kinds-check')].find((one) =>
      one.textContent.includes('Uitslag'),
    );
    box?.querySelector('input')?.click();
    await settled(shown);
    expect(layerOf(shown)).to.equal(before);
  });

  it('shows who sees which group, and gives a question to another one', async () => {
    const shown = await part('Wie mag wat zien');
    expect(text(shown))
      .to.contain('ziet het met toestemming')
      .and.not.to.match(/orientation|vNumber/);
    const own = [...rootOf(shown).querySelectorAll('.kinds-fold .kinds-row')].find((row) =>
      row.textContent.includes('Vacature die bij u past'),
    );
    const select = own!.querySelector('select')!;
    select.value = 'assessment';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(shown);
    expect(layerOf(shown).add?.['assen.vacancy']?.schema['x-access']).to.equal('assessment');
  });

  it('rights are set by role where the law leaves that open, and shown with the reason where not (BLD-3)', async () => {
    const shown = await part('Wie mag wat zien');
    const rowOf = (title: string) =>
      [...rootOf(shown).querySelectorAll<HTMLElement>('.kinds-fold .kinds-row')].find((row) => row.textContent.includes(title))!;
    rowOf('Vacature die bij u past').querySelector<HTMLElement>('[aria-expanded]')?.click();
    await settled(shown);
    const guide = rootOf(shown).querySelector<HTMLSelectElement>('#kinds-access-assen\\.vacancy-socialGuide')!;
    guide.value = 'view';
    guide.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(shown);
    expect(layerOf(shown).add?.['assen.vacancy']?.schema['x-access']).to.deep.include({ caseManager: 'edit', socialGuide: 'view' });
    expect(rowOf('Vacature die bij u past').textContent).to.contain('maatschappelijk begeleider: ziet het');
    const locked = [...rootOf(shown).querySelectorAll<HTMLElement>('.kinds-fold .kinds-row')].find((row) => row.querySelector('select[disabled]'));
    expect(locked?.textContent).to.contain('Op slot');
  }); // prettier-ignore

  it('how long a group of data is kept is a number of months, and goes back to what it was (BLD-4)', async () => {
    const shown = await part('Bewaren', 'consents');
    await write(shown, 'kinds-retention.integrationFile-months', '60');
    expect(layerOf(shown).set?.['retention.integrationFile']).to.deep.equal({ months: 60 });
    await write(shown, 'kinds-retention.integrationFile-months', '120');
    expect(layerOf(shown).set?.['retention.integrationFile']).to.equal(undefined);
  });

  it('the layer says since when it holds', async () => {
    const shown = await part('Over deze laag');
    await write(shown, 'kinds-about-since', '2027-01-01');
    expect(layerOf(shown).since).to.equal('2027-01-01');
  });

  for (const name of ['Titels en begrippen', 'Modules', 'Wie mag wat zien'])
    it(`${name}: has nothing that axe finds`, async () => {
      const shown = await part(name);
      await clean({ root: { host: rootOf(shown).querySelector('.kinds-desk')! } as ShadowRoot });
    });
});
