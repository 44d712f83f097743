import { printAlone } from '../../island/print.ts';
import type { Printing } from '../../island/printing.ts';
import type { Rendered } from '../../observed.ts';
import type { Scene } from '../../scene.ts';
import type { OpenDocuments } from '../open-documents.ts';
import type { PlanView } from '../plan-stage.ts';
import { editorStyles } from '../styles.ts';
import { kindOf } from '../views.ts';
import { letterScene } from '../letter-scene.ts';
import { letter, titleOf } from './letter.ts';
import { planPaper } from './plan-paper.ts';

/** One document on paper. */
interface Paper {
  readonly scene: Scene;
  readonly title: string;
  readonly content: Rendered;
}

/** What comes out of a printer: of the decision the letter, of the living plan what was agreed. */
export class Papers {
  readonly #documents: OpenDocuments;
  readonly #printing: Pick<Printing, 'on'>;

  /** @param printing whether the page is being printed by its own print command. */
  constructor(documents: OpenDocuments, printing: Pick<Printing, 'on'>) {
    this.#documents = documents;
    this.#printing = printing;
  }

  /** Opens a view of the paper alone and prints it; without anything to print, or where that is refused, the page. */
  print(view: PlanView): void {
    const paper = this.#of(kindOf(view)) ?? this.#of('developmentPlan') ?? this.#of('pipDecision');
    if (!paper || !printAlone(paper.scene, paper.title, paper.content, editorStyles, 'A4')) globalThis.print();
  }

  /** What the page's own print command puts in place of the questions; undefined where the view itself is for reading. */
  instead(view: PlanView): Rendered | undefined {
    return this.#printing.on && (view === 'plan' || view === 'decision') ? this.#of(kindOf(view))?.content : undefined;
  }

  #of(kind: string): Paper | undefined {
    const on = this.#documents.scene(kind);
    const read = on && this.#documents.byKind.get(kind)?.past(letterScene(on), on.form.value ?? {});
    if (!read) return undefined;
    const { scene } = read;
    const paper = kind === 'pipDecision' ? letter : kind === 'developmentPlan' ? planPaper : undefined;
    return paper && { scene, title: titleOf(scene), content: paper(read) };
  }
}
