import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { clearPage, show, textOf, type Shown } from './show.suite.ts';

const schema = {
  type: 'object',
  properties: {
    age: { title: 'Hoe oud bent u?', type: 'integer' },
    day: { title: 'Welke dag kunt u?', enum: ['dinsdag', 'donderdag'] },
  },
};

/** Presses as a person does, who presses where the thing was when the finger went down. */
async function pressOn(target: Element): Promise<void> {
  const { left, top, height } = target.getBoundingClientRect();
  await sendMouse({ type: 'move', position: [Math.round(left + 8), Math.round(top + height / 2)] });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'up' });
}

describe('a press straight from a field that turns out to be wrong', () => {
  let shown: Shown;
  let button: HTMLButtonElement;
  let pressed: number;

  beforeEach(async () => {
    pressed = 0;
    shown = await show(schema, '');
    button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Verder';
    button.addEventListener('click', () => pressed++);
    shown.root.querySelector('form')!.append(button);
    shown.get('input').focus();
    await sendKeys({ type: 'veel' });
  });
  afterEach(async () => {
    await resetMouse();
    clearPage();
  });

  const errors = () => shown.all('.message').map(textOf);

  it('is not lost on a button that the message moves away', async () => {
    const before = button.getBoundingClientRect().top;
    await pressOn(button);
    await shown.settle();
    expect(pressed).to.equal(1);
    expect(errors().length).to.equal(1);
    expect(button.getBoundingClientRect().top).to.be.above(before + 10);
    expect(shown.root.activeElement).to.equal(button);
  });

  it('is not lost on an answer, pressed itself or by its words', async () => {
    for (const [i, part] of ['input', 'label'].entries()) {
      await pressOn(shown.all(`.option ${part}`)[i]!);
      await shown.settle();
      expect(shown.all<HTMLInputElement>('.option input').map(({ checked }) => checked)).to.deep.equal([i === 0, i === 1]);
    }
  });

  it('leaves the field as it is when the finger goes elsewhere before it lets go', async () => {
    const { left, top } = button.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + 8), Math.round(top + 8)] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [790, 590] });
    await sendMouse({ type: 'up' });
    await shown.settle();
    expect([pressed, errors().length]).to.deep.equal([0, 0]);
  });
});
