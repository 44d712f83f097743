import { expect } from '@open-wc/testing';
import { chainCss, tokenOf, valueOf } from './chain.ts';
import { allStyles } from './late.ts';
import { publicTokens } from './public-tokens.ts';
import { tokenTable } from './token-table.ts';

/** The names that a value reads. */
const read = (value: string) => [...value.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name!);
const css = allStyles.map(({ cssText }) => cssText).join('\n');
const tokens = tokenTable.map((row) => tokenOf(row));
const slots = new Map(tokens.map((token) => [token.slot, valueOf(token)]));

describe('the chain of names', () => {
  it('reads our own name first, then those of the themes, then the default', () => {
    const token = tokenOf(['control', 'border-color', 'nl-text-input- utrecht-textbox-border', 'red']);
    expect(valueOf(token)).to.equal(
      'var(--wegwijs-control-border-color, var(--nl-text-input-border-color, var(--utrecht-textbox-border, red)))',
    );
  });

  it('ends in nothing where the page decides', () => {
    expect(valueOf(tokenOf(['text', 'font-family', 'a-', '']))).to.equal('var(--wegwijs-text-font-family, var(--a-font-family))');
  });

  it('is written for the host, one slot for each row of the table', () => {
    const written = [...chainCss(tokenTable).matchAll(/(--_[\w-]+):(.*?);/g)].map(([, slot, value]) => [slot, value]);
    expect(written).to.deep.equal([...slots]);
    expect(slots.size).to.equal(tokenTable.length);
  });

  it('keeps the order of the namespaces: nl, utrecht, basis, ams', () => {
    const order = ['nl', 'utrecht', 'denhaag', 'basis', 'ams'];
    for (const { name, chain } of tokens) {
      const places = chain.map((one) => order.indexOf(one.slice(2).split('-')[0]!));
      expect(places, name).to.deep.equal([...places].sort((a, b) => a - b));
      expect(new Set(chain).size, name).to.equal(chain.length);
    }
  });

  it('has no circle', () => {
    const walk = (slot: string, path: readonly string[]): void => {
      expect(path).not.to.include(slot);
      for (const next of read(slots.get(slot) ?? '').filter((one) => one.startsWith('--_'))) walk(next, [...path, slot]);
    };
    for (const slot of slots.keys()) walk(slot, []);
  });

  it('has every slot that a rule reads, and no other', () => {
    const own = new Set(['--_beacon-size', '--_font', '--_skipping', '--_tone']);
    const used = new Set([...css.matchAll(/var\((--_[\w-]+)/g)].map(([, name]) => name!).filter((name) => !own.has(name)));
    expect([...used].filter((name) => !slots.has(name))).to.deep.equal([]);
    expect([...slots.keys()].filter((name) => !used.has(name))).to.deep.equal([]);
  });

  it('lets no rule read a name of a theme past the table', () => {
    const past = allStyles.slice(1).flatMap(({ cssText }) => read(cssText).filter((name) => !name.startsWith('--_')));
    expect(past).to.deep.equal([]);
  });

  it('documents every public name with its chain and its default', () => {
    expect(publicTokens.map(({ name }) => name)).to.deep.equal(tokens.map(({ name }) => name));
    for (const { name, description, default: fallback } of publicTokens) {
      expect(description, name).to.match(/^[A-Z].+\.$/);
      expect(fallback, name).to.not.include('--_'); // a private slot tells a reader nothing
    }
  });
});

describe('the style sheets', () => {
  it('use logical properties only', () => {
    expect(
      css.match(
        /(?<![\w-])(margin|padding|border|inset)-(left|right|top|bottom)|(?<![\w-])(left|right|top|bottom|width|height):/g,
      ),
    ).to.equal(null);
  });

  it('never size by rem, which pages shrink, and never style :focus alone', () => {
    expect(css.match(/\d\s*rem\b/g)).to.equal(null);
    expect(css.match(/:focus(?!-)/g)).to.equal(null);
  });

  it('load nothing', () => {
    expect(css.match(/url\(|@import|@font-face/g)).to.equal(null);
  });
});
