import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { parentOf, sectionsOf, shownIn, standsAfter, type CommandOf } from '@wegwijs/builder';
import { AskDialog, type Deed } from './ask-dialog.ts';
import { askPick } from '../asked/ask-fields.ts';
import type { Asking } from './asking.ts';
import { titleIn } from '../told/titles.ts';

/** Where a question is to stand: in which section, and after what. */
export class AskMove extends AskDialog {
  @property({ attribute: false }) asking!: Extract<Asking, { id: string }>;
  @state() private section = '';
  /** What it is to stand after; empty for the first place. */
  @state() private behind = '';

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('asking')) return;
    const { scene } = this.desk.builder;
    this.section = parentOf(scene, this.asking.id) ?? '';
    this.behind = standsAfter(scene, this.asking.id) ?? '';
  }

  protected heading(): string {
    return this.desk.say('builder.form-ask-move', { title: titleIn(this.desk, this.asking.id) });
  }

  protected deedWord(): string {
    return this.desk.say('builder.form-ask-move-do');
  }

  protected body(): TemplateResult {
    const { desk, wrong, section } = this;
    const { say, builder } = desk;
    const titled = (id: string) => [id, titleIn(desk, id)] as const;
    const sections = sectionsOf(builder.scene);
    const all = sections.includes(section) ? sections : [section, ...sections];
    const others = shownIn(builder.scene, section).filter((id) => id !== this.asking.id);
    const choose = (id: string) => {
      this.section = id;
      this.behind = shownIn(builder.scene, id).findLast((one) => one !== this.asking.id) ?? '';
    };
    return html`${askPick(
      { name: 'section', label: say('builder.form-ask-move-section'), value: section, wrong, change: choose },
      all.map(titled),
    )}
    ${askPick(
      { name: 'after', label: say('builder.form-ask-move-after'), value: this.behind, wrong, change: (id) => (this.behind = id) },
      others.map(titled),
      say('builder.form-ask-move-first'),
    )}`;
  }

  protected deed(): Deed {
    const { desk, section, asking } = this;
    const { id } = asking;
    const isHome = parentOf(desk.builder.scene, id) === section;
    const command: CommandOf<'move'> = {
      ...{ do: 'move', id, after: this.behind === '' ? null : this.behind },
      ...(isHome ? {} : { section }),
    };
    const others = shownIn(desk.builder.scene, section).filter((one) => one !== id);
    const place = { n: others.indexOf(this.behind) + 2, total: others.length + 1 };
    const done = desk.say('builder.form-moved', { title: titleIn(desk, id), section: titleIn(desk, section), ...place });
    return { command, done, id };
  }
}
