import { expect } from '@open-wc/testing';
import { dress, loadThemes, themes } from './look.suite.ts';
import { publicTokens } from './public-tokens.ts';

/** What each theme says, by the names in which it says it. */
const says: { readonly [theme: string]: { border: string; font: string; primary: string; outline: string; ring: string } } = {
  Voorbeeld: {
    border: '--utrecht-textbox-border-color',
    font: '--basis-text-font-family-default',
    primary: '--nl-button-primary-background-color',
    outline: '--basis-focus-outline-color',
    ring: '--basis-focus-outline-width',
  },
  'Mooi & Anders': {
    border: '--utrecht-textbox-border-color',
    font: '--utrecht-root-font-family',
    primary: '--utrecht-button-primary-action-background-color',
    outline: '--basis-focus-outline-color',
    ring: '--basis-focus-outline-width',
  },
  'Mooi & Anders, dark': {
    border: '--utrecht-textbox-border-color',
    font: '--utrecht-root-font-family',
    primary: '--utrecht-button-primary-action-background-color',
    outline: '--basis-focus-outline-color',
    ring: '--basis-focus-outline-width',
  },
  'Den Haag': {
    border: '--utrecht-form-control-border-color',
    font: '--utrecht-document-font-family',
    primary: '--utrecht-button-background-color',
    outline: '--utrecht-focus-outline-color',
    ring: '--utrecht-focus-outline-width',
  },
  'Open Formulieren': {
    border: '--utrecht-textbox-border-color',
    font: '--utrecht-document-font-family',
    primary: '--utrecht-button-primary-action-background-color',
    outline: '--utrecht-focus-outline-color',
    ring: '--utrecht-focus-outline-width',
  },
};

/** What a property of a theme comes to. */
function worth(wrapper: HTMLElement, property: 'color' | 'font-family' | 'outline-width', name: string): string {
  const probe = document.createElement('span');
  probe.style.outlineStyle = 'solid';
  probe.style.setProperty(property, `var(${name})`);
  wrapper.append(probe);
  const value = getComputedStyle(probe).getPropertyValue(property);
  probe.remove();
  return value;
}

describe('a theme', () => {
  const made: HTMLElement[] = [];
  const wear = (className: string) => {
    const dressed = dress(className);
    made.push(dressed.wrapper);
    return dressed;
  };
  const border = (input: HTMLElement) => getComputedStyle(input).borderTopColor;

  before(loadThemes);
  afterEach(() => made.splice(0).forEach((wrapper) => wrapper.remove()));

  for (const { name, className } of themes) {
    const { border: edge, font, primary, outline, ring } = says[name]!;

    it(`${name} gives the border of controls`, () => {
      const { wrapper, one } = wear(className);
      expect(border(one('.plain input'))).to.equal(worth(wrapper, 'color', edge));
    });

    it(`${name} gives the font, to controls and buttons too`, () => {
      const { wrapper, one } = wear(className);
      for (const selector of ['p', '.plain input', '.primary']) {
        expect(getComputedStyle(one(selector)).fontFamily, selector).to.equal(worth(wrapper, 'font-family', font));
      }
    });

    it(`${name} gives the colour of the leading button`, () => {
      const { wrapper, one } = wear(className);
      expect(getComputedStyle(one('.primary')).backgroundColor).to.equal(worth(wrapper, 'color', primary));
    });

    it(`${name} gives the focus ring`, () => {
      const { wrapper, one } = wear(className);
      const input = one('.plain input');
      input.focus();
      expect(getComputedStyle(input).outlineColor).to.equal(worth(wrapper, 'color', outline));
      expect(getComputedStyle(input).outlineWidth).to.equal(worth(wrapper, 'outline-width', ring));
      expect(getComputedStyle(input).outlineStyle).not.to.equal('none');
    });
  }

  it('TOK-4: does not mix with another on the same page', () => {
    const [one, other] = ['voorbeeld-theme', 'denhaag-theme'].map((className) => border(wear(className).one('.plain input')));
    const alone = border(wear('denhaag-theme').one('.plain input'));
    expect(other).to.equal(alone);
    expect(one).not.to.equal(other);
  });

  it('TOK-4: every slot of each is the same alone and beside all the others', () => {
    const sheets = [...document.adoptedStyleSheets];
    const names = publicTokens.map(({ name }) => name.replace('--wegwijs-', '--_'));
    const look = ({ root }: { root: ShadowRoot }) =>
      names.map((name) => `${name} ${getComputedStyle(root.host).getPropertyValue(name)}`);
    const alone = themes.map(({ className }) => {
      // What is dark builds on the sheet that it makes dark.
      const its = (other: string) => other.split(' ').every((part) => className.split(' ').includes(part));
      document.adoptedStyleSheets = sheets.filter((_, i) => i < themes.length && its(themes[i]!.className));
      const dressed = wear(className);
      const seen = look(dressed);
      dressed.wrapper.remove();
      return seen;
    });
    document.adoptedStyleSheets = sheets;
    const beside = themes.map(({ className }) => wear(className)).map(look);
    for (const [i, { name }] of themes.entries()) void expect(beside[i], name).to.deep.equal(alone[i]);
  });

  it('TOK-3: can be changed while the page is open', () => {
    const { wrapper, one } = wear('voorbeeld-theme');
    const before = getComputedStyle(one('.primary')).backgroundColor;
    wrapper.className = 'denhaag-theme';
    expect(getComputedStyle(one('.primary')).backgroundColor).not.to.equal(before);
  });

  it('yields to our own names', () => {
    const { wrapper, one } = wear('voorbeeld-theme');
    wrapper.style.setProperty('--wegwijs-primary-background-color', 'rgb(1, 2, 3)');
    wrapper.style.setProperty('--wegwijs-control-border-color', 'rgb(4, 5, 6)');
    expect(getComputedStyle(one('.primary')).backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(border(one('.plain input'))).to.equal('rgb(4, 5, 6)');
  });

  it('that knows only text, link and button gives everything else its colours', () => {
    const { wrapper, one } = wear('');
    const set = (token: string, value: string) => wrapper.style.setProperty(token, value);
    set('--utrecht-document-color', 'rgb(10, 20, 30)');
    set('--utrecht-link-color', 'rgb(90, 0, 90)');
    set('--utrecht-button-background-color', 'rgb(0, 90, 0)');
    expect(getComputedStyle(one('.plain input')).color).to.equal('rgb(10, 20, 30)');
    expect(getComputedStyle(one('.primary')).backgroundColor).to.equal('rgb(0, 90, 0)');
    expect(getComputedStyle(one('#o1')).backgroundColor).to.equal('rgb(0, 90, 0)');
    expect(getComputedStyle(one('.secondary')).color).to.equal('rgb(90, 0, 90)');
  });
});
