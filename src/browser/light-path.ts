import { breaksBefore, type Course, type Decision } from '../views/path/follow.ts';
import { stepClass } from '../views/path/step-class.ts';

/** The words of a lit path: of each outcome, of a rule, and of what comes only despite a text. */
interface LightWords {
  outcomes: { readonly [outcome: string]: string };
  despite: string;
  /** Returns what a rule that rules a step out says, in words. */
  ruledOut(decision: Decision): string;
}

const svg = 'http://www.w3.org/2000/svg';
/** The room of the drawing: to its left for a bracket, to its right for the words of a step. */
const room = { left: -12, width: 412 };
/** Where a bracket is, left of every lane, and where its words are, below each other with those of a step. */
const bracketAt = { x: -8, words: 114 };

function makeShape(tag: string, attributes: Readonly<{ [name: string]: string }>): SVGElement {
  const shape = document.createElementNS(svg, tag);
  for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
  return shape;
}

/** Returns the class of the line to a step: it runs on, is drawn apart, or is not there. */
function wayClass(course: Course, step: Decision | undefined): string {
  if (!step) return 'unlit';
  if (step.outcome === 'does-not-apply' || breaksBefore(course, step.stage)) return 'broken';
  return step.reached === 'despite' ? 'apart' : 'lit';
}

/**
 * Returns a bracket beside the steps that come only despite a text, and its words above the first of them.
 */
function bracket(top: number, bottom: number, words: string): SVGElement[] {
  const { x } = bracketAt;
  const label = makeShape('text', {
    class: 'despite-words',
    x: String(bracketAt.words),
    y: String(top - 16),
  });
  label.textContent = words;
  const d = `M${x + 6} ${top - 28}H${x}V${bottom + 18}H${x + 6}`;
  return [makeShape('path', { class: 'bracket', d }), label];
}

/**
 * Returns a copy of the upright drawing of the path with the steps of one path lit, each with what the rules
 * say; where a text speaks against a step the line breaks, and what comes despite it is drawn apart.
 */
export function lightPath(drawing: SVGSVGElement, course: Course, words: LightWords): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const { height } = copy.viewBox.baseVal;
  copy.setAttribute('viewBox', `${room.left} 0 ${room.width} ${height}`);
  const reached = new Map(course.decisions.map((one) => [one.stage, one]));
  const apart: number[] = [];
  for (const [i, mark] of [...copy.querySelectorAll('a')].entries()) {
    const step = reached.get(mark.dataset['stage'] ?? '');
    const spot = mark.querySelector('circle');
    const group = makeShape('g', { class: step ? `lit ${stepClass(step)}` : 'unlit' });
    group.style.setProperty('--i', String(i));
    group.append(...mark.childNodes);
    const [x, y] = [spot?.cx.baseVal.value ?? 0, spot?.cy.baseVal.value ?? 0];
    if (step?.outcome === 'does-not-apply')
      group.append(makeShape('path', { class: 'cross', d: `M${x - 8} ${y - 8}l16 16m0 -16l-16 16` }));
    else if (step?.reached === 'despite') apart.push(y);
    const said = group.querySelector('.office');
    if (said && step?.outcome === 'does-not-apply') said.textContent = words.ruledOut(step);
    else if (said) said.textContent = step ? (words.outcomes[step.outcome] ?? '') : '';
    mark.replaceWith(group);
  }
  for (const [i, way] of [...copy.querySelectorAll<SVGPathElement>('.way')].entries()) {
    way.classList.add(wayClass(course, reached.get(way.dataset['to'] ?? '')));
    way.style.setProperty('--i', String(i));
  }
  const [top, bottom] = [apart[0], apart.at(-1)];
  if (top !== undefined && bottom !== undefined) copy.append(...bracket(top, bottom, words.despite));
  return copy;
}
