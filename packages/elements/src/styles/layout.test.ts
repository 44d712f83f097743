import { emulateMedia } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { bare, dress, loadThemes, themes } from './look.suite.ts';

/** The lines on which the text of an element stands. */
function linesOf(element: Element): readonly DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(element);
  const lines: DOMRect[] = [];
  for (const rect of range.getClientRects()) {
    const last = lines.at(-1);
    if (!last || rect.top >= last.bottom - 2) lines.push(rect);
  }
  return lines;
}

describe('the layout of an island', () => {
  let wrapper: HTMLElement | undefined;
  const wear = (className = '', width = 900) => {
    const dressed = dress(className, width);
    ({ wrapper } = dressed);
    return dressed;
  };

  before(loadThemes);
  afterEach(() => wrapper?.remove());

  for (const { name, className } of [...bare, ...themes]) {
    it(`${name}: what can be pressed is 44 pixels high, a box to tick 24 in a row of 44`, () => {
      const { root } = wear(className);
      for (const element of root.querySelectorAll(
        '.primary, .secondary, .back, .quiet, .actions .link, .option, .text, textarea',
      )) {
        expect(element.getBoundingClientRect().height, element.className).to.be.at.least(44);
      }
      for (const element of root.querySelectorAll('[type=radio], [type=checkbox]')) {
        expect(element.getBoundingClientRect().width).to.be.at.least(24);
      }
      for (const element of root.querySelectorAll('.link, .summary a')) {
        expect(element.getBoundingClientRect().height, 'in a list').to.be.at.least(20);
      }
    });

    it(`${name}: nothing is wider than 320 pixels, also with more space in the text`, () => {
      const { root } = wear(className, 320);
      wrapper!.style.letterSpacing = '0.12em';
      wrapper!.style.wordSpacing = '0.16em';
      const edge = wrapper!.getBoundingClientRect().right;
      for (const element of root.querySelectorAll('*'))
        expect(element.getBoundingClientRect().right, element.className).to.be.at.most(edge);
    });
  }

  it('a page that sizes its root to 62.5% leaves text of 16 pixels and targets of 44', () => {
    document.documentElement.style.fontSize = '62.5%';
    const { one } = wear('voorbeeld-theme');
    expect(parseFloat(getComputedStyle(one('.plain input')).fontSize)).to.be.at.least(16);
    expect(parseFloat(getComputedStyle(one('.note')).fontSize)).to.be.at.least(15);
    expect(one('.primary').getBoundingClientRect().height).to.be.at.least(44);
    document.documentElement.style.fontSize = '';
  });

  it('in a parent that shrinks to its content the island keeps a width', () => {
    const { root } = wear();
    wrapper!.style.cssText = 'display: inline-flex; max-width: 900px';
    expect(root.host.getBoundingClientRect().width).to.be.at.least(500);
  });

  it('a run from right to left aligns right, next to the one before it', () => {
    const { one } = wear();
    const second = one('label .second');
    expect(getComputedStyle(second).direction).to.equal('rtl');
    expect(second.getBoundingClientRect().left).to.equal(one('label .first').getBoundingClientRect().left);
    expect(getComputedStyle(second).fontFamily).to.match(/^"Noto Sans Arabic"/);
  });

  it('every line of a short text in the second language begins where the first language does', () => {
    const { one } = wear('', 320);
    wrapper!.dir = 'rtl';
    const second = one('label .second');
    Object.assign(second, {
      dir: 'ltr',
      lang: 'nl',
      textContent: 'Hoe heet u, en hoe wilt u dat wij u noemen als wij u spreken?',
    });
    const lines = linesOf(second);
    expect(lines.length).to.be.above(1);
    const { right } = one('label').getBoundingClientRect();
    for (const line of lines) expect(line.right).to.be.closeTo(right, 6); // a space at the end may hang
  });

  it('a mark in two languages stands in one pair of brackets', () => {
    const { one } = wear('', 320);
    const mark = one('label .mark');
    const run = (className: string, lang: string, text: string) => Object.assign(document.createElement('span'), { className, lang, textContent: text }); // prettier-ignore
    mark.replaceChildren('(', run('first', 'tr', 'gerekli'), ' ', run('second', 'nl', 'nodig'), ')');
    expect(linesOf(mark)).to.have.length(1);
  });

  it('the bar beside a text in the second language stands where the lines around it begin', () => {
    const { one } = wear();
    const bar = () => {
      const { borderLeftWidth, borderRightWidth } = getComputedStyle(one('.prose.second'));
      return [borderLeftWidth, borderRightWidth];
    };
    expect(bar()).to.deep.equal(['2px', '0px']);
    wrapper!.dir = 'rtl';
    expect(bar()).to.deep.equal(['0px', '2px']);
    one('.prose.second').dir = 'ltr';
    expect(bar()).to.deep.equal(['0px', '2px']);
  });

  it('from right to left everything is mirrored', () => {
    const { one } = wear();
    wrapper!.dir = 'rtl';
    const field = getComputedStyle(one('.field[data-invalid]'));
    expect(parseFloat(field.borderRightWidth)).to.be.above(parseFloat(field.borderLeftWidth));
  });

  it('the whole row of an option is its label', () => {
    const { one, root } = wear();
    const row = one('.option').getBoundingClientRect();
    one('.option').scrollIntoView();
    const place = one('.option').getBoundingClientRect();
    expect(root.elementFromPoint(place.right - 4, place.top + row.height / 2)?.localName).to.equal('label');
  });

  it('with forced colours boxes are the system’s own and the ring stays', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const { one } = wear();
    expect(getComputedStyle(one('#o1')).appearance).to.equal('auto');
    one('.plain input').focus();
    expect(getComputedStyle(one('.plain input')).outlineStyle).to.equal('solid');
    await emulateMedia({ forcedColors: 'none' });
  });

  it('on paper it is black on white, without buttons, and no section is skipped', async () => {
    await emulateMedia({ media: 'print' });
    const { one } = wear('voorbeeld-theme');
    expect(getComputedStyle(one('.primary')).display).to.equal('none');
    expect(getComputedStyle(one('.title')).color).to.equal('rgb(0, 0, 0)');
    expect(getComputedStyle(one('.notice')).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(getComputedStyle(one('.section')).contentVisibility).to.equal('visible');
    expect(getComputedStyle(one('.missing .link')).display, 'says what is missing').not.to.equal('none');
    await emulateMedia({ media: 'screen' });
  });

  it('a section off screen is not drawn', () => {
    expect(getComputedStyle(wear().one('.section')).contentVisibility).to.equal('auto');
  });
});
