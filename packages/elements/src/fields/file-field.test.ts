import { expect } from '@open-wc/testing';
import type { FileDetail } from './file-field.ts';
import { clean } from './axe.suite.ts';
import { clearPage, showOne, textOf, type Shown } from './show.suite.ts';

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
    const shown = await showOne(attached);
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
    const shown = await showOne({ type: 'string', contentEncoding: 'base64' });
    await choose(shown);
    expect(shown.field.value.value).to.equal('AAAA');
    await choose(shown, 1_000_001);
    expect(shown.field.value.value).to.equal('AAAA');
    expect(shown.all('.message').map(textOf)).to.deep.equal([
      'Kies een kleiner bestand. Het bestand mag niet groter zijn dan 1 MB.',
    ]);
  });

  it('says so when nobody takes it', async () => {
    const shown = await showOne(attached);
    await choose(shown);
    expect(shown.field.value.value).to.equal(undefined);
    expect(textOf(shown.get('.message'))).to.contain('geen bestand sturen');
  });
});
