import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Json, JsonObject } from '@wegwijs/definition';
import type { FileDetail } from './file-field.ts';
import { clean } from './field.suite.ts';
import { clearPage, show, textOf, type Shown } from './show.suite.ts';

const one = (schema: JsonObject, value?: Json) =>
  show(
    { type: 'object', properties: { it: { title: 'Vraag', ...schema } } },
    '/it',
    value === undefined ? {} : { value: { it: value } },
  );
const address = { title: 'Adres', type: 'object', properties: { street: { type: 'string' } } };
const act = (shown: Shown, name: string) => shown.get(`[data-act="${name}"]`);

describe('one of several shapes', () => {
  afterEach(clearPage);

  it('names the shapes as the schema does, else by what they are', async () => {
    const names = async (schema: JsonObject) => (await one(schema)).all('.shapes label').map(textOf);
    expect(await names({ oneOf: [address, { type: 'string', title: 'Geen adres' }] })).to.deep.equal(['Adres', 'Geen adres']);
    expect(await names({ type: ['string', 'number', 'boolean'] })).to.deep.equal(['Tekst', 'Getal', 'Ja of nee']);
    expect(
      await names({
        oneOf: [
          { type: 'object', properties: { a: {} } },
          { type: 'object', properties: { b: {} } },
        ],
      }),
    ).to.deep.equal(['Vorm 1', 'Vorm 2']);
  });

  it('shows the chosen one without saying its label twice, and keeps what was typed in the other', async () => {
    const shown = await one({ type: ['string', 'number'] });
    shown.all('.shapes input')[0]!.click();
    await shown.settle();
    shown.get('.shape input').focus();
    await sendKeys({ type: 'Brink' });
    expect(shown.get('.shape label').className).to.contain('visually-hidden');
    await clean(shown);
    shown.all('.shapes input')[1]!.click();
    await shown.settle();
    shown.all('.shapes input')[0]!.click();
    await shown.settle();
    expect(shown.get<HTMLInputElement>('.shape input').value).to.equal('Brink');
  });

  it('shows a value that fits none as it is', async () => {
    const shown = await one({ oneOf: [address, { type: 'string' }] }, 7);
    expect(textOf(shown.get('code'))).to.equal('7');
    expect(shown.field.value.value).to.equal(7);
  });
});

describe('a map', () => {
  afterEach(clearPage);
  const map = { type: 'object', additionalProperties: { type: 'string' } };

  it('says at the name that it lacks or is there already, once it was left, and keeps it as typed', async () => {
    const shown = await one(map, { nl: 'goed' });
    act(shown, 'add').click();
    await shown.settle();
    const name = shown.all<HTMLInputElement>('.row > .field input')[1]!;
    expect(shown.root.activeElement).to.equal(name);
    await sendKeys({ type: 'nl' });
    await shown.settle();
    expect(shown.all('.message')).to.deep.equal([]);
    name.blur();
    await shown.settle();
    expect(shown.all('.message').map(textOf)).to.deep.equal(['Kies een andere naam. Deze naam is er al.']);
    expect(name.getAttribute('aria-describedby')).to.equal(`${name.id}-error`);
    expect(shown.field.value.value).to.deep.equal({ nl: 'goed' });
    await clean(shown);
    name.focus();
    name.select();
    await sendKeys({ press: 'Delete' });
    await shown.settle();
    expect(shown.all('.message').map(textOf)).to.deep.equal(['Geef dit een naam.']);
  });

  it('calls a value by its name, and takes an entry out and back', async () => {
    const shown = await one(map, { nl: 'goed', ar: 'beter' });
    expect(shown.all('wegwijs-text-field label').map((label) => textOf(label))).to.deep.equal(['nl', 'ar']);
    act(shown, 'remove').click();
    await shown.settle();
    expect(shown.field.value.value).to.deep.equal({ ar: 'beter' });
    expect(shown.root.activeElement).to.equal(act(shown, 'undo'));
    act(shown, 'undo').click();
    await shown.settle();
    expect(shown.field.value.value).to.deep.equal({ nl: 'goed', ar: 'beter' });
  });

  it('stands below the declared fields of the same object', async () => {
    const shown = await one({ ...map, properties: { known: { type: 'string' } } }, { known: 'a', more: 'b' });
    expect(shown.all<HTMLInputElement>('input').map(({ value }) => value)).to.deep.equal(['a', 'more', 'b']);
  });
});

describe('a week', () => {
  afterEach(clearPage);

  const named = (shown: Shown) =>
    shown.all('.week input').map((input) =>
      input
        .getAttribute('aria-labelledby')!
        .split(' ')
        .map((id) => textOf(shown.get(`[id="${id}"]`)))
        .join(' '),
    );
  const lists = Object.fromEntries(
    ['maandag', 'dinsdag'].map((day) => [day, { type: 'array', uniqueItems: true, items: { enum: ['ochtend', 'middag'] } }]),
  );
  const ticks = Object.fromEntries(
    ['maandag', 'dinsdag'].map((day) => [
      day,
      { type: 'object', properties: { ochtend: { type: 'boolean' }, middag: { type: 'boolean' } } },
    ]),
  );

  for (const [what, properties, value] of [
    ['lists of parts', lists, { dinsdag: ['middag'] }],
    ['a yes for each part', ticks, { dinsdag: { middag: true } }],
  ] as const) {
    it(`is a table with named boxes, kept as ${what}`, async () => {
      const shown = await one({ type: 'object', 'x-control': 'week', properties });
      expect(shown.all('th[scope="col"]').map(textOf)).to.deep.equal(
        what === 'lists of parts' ? ['ochtend', 'middag'] : ['Ochtend', 'Middag'],
      );
      expect(named(shown).map((name) => name.toLowerCase())).to.deep.equal([
        'maandag ochtend',
        'maandag middag',
        'dinsdag ochtend',
        'dinsdag middag',
      ]);
      const box = shown.all('.week input')[3]!;
      box.click();
      await shown.settle();
      expect(shown.field.value.value).to.deep.equal(value);
      box.click();
      await shown.settle();
      expect(shown.all(':checked')).to.deep.equal([]);
    });
  }
});

describe('a file', () => {
  afterEach(clearPage);

  const choose = async (shown: Shown, size = 3) => {
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array(size)], 'brief.pdf', { type: 'application/pdf' }));
    const input = shown.get<HTMLInputElement>('input');
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await new Promise((done) => setTimeout(done, 50));
    await shown.settle();
  };
  const attached = { type: 'string', contentMediaType: 'application/pdf' };

  it('is handed to the host, who says what to keep', async () => {
    const shown = await one(attached);
    const pointers: string[] = [];
    shown.root.host.addEventListener('wegwijs-file', (event) => {
      const { detail } = event as CustomEvent<FileDetail>;
      pointers.push(detail.pointer);
      event.preventDefault();
      setTimeout(() => detail.accept('https://voorbeeld.nl/1'));
    });
    await choose(shown);
    expect(pointers).to.deep.equal(['/it']);
    expect(shown.field.value.value).to.equal('https://voorbeeld.nl/1');
    expect(textOf(shown.get('.file-state'))).to.equal('brief.pdf is toegevoegd.');
    await clean(shown);
    shown.get('.quiet').click();
    await shown.settle();
    expect(shown.field.value.value).to.equal(undefined);
  });

  it('is written as base64 only where the schema asks for it, up to 1 MB', async () => {
    const shown = await one({ type: 'string', contentEncoding: 'base64' });
    await choose(shown);
    expect(shown.field.value.value).to.equal('AAAA');
    await choose(shown, 1_000_001);
    expect(shown.field.value.value).to.equal('AAAA');
    expect(shown.all('.message').map(textOf)).to.deep.equal([
      'Kies een kleiner bestand. Het bestand mag niet groter zijn dan 1 MB.',
    ]);
  });

  it('says so when nobody takes it', async () => {
    const shown = await one(attached);
    await choose(shown);
    expect(shown.field.value.value).to.equal(undefined);
    expect(textOf(shown.get('.message'))).to.contain('geen bestand sturen');
  });
});
