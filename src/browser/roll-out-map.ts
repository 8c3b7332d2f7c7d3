import { connectCounties } from './map-counties.ts';
import { connectDays, readSteps } from './map-days.ts';
import { connectPlay } from './map-play.ts';

/**
 * `<roll-out-map index="…" base="…">`: a day slider over the map of the country. Each activation day is one
 * shape, and a step sets or takes a class of those between the two days. Pointing at a county, tapping it or
 * walking there with the arrow keys names it.
 */
class RollOutMap extends HTMLElement {
  connectedCallback(): void {
    const svg = this.querySelector<SVGSVGElement>('.stage .country-map');
    const slider = this.querySelector<HTMLInputElement>('input[type=range]');
    if (!svg || !slider) return;
    const steps = readSteps(svg);
    connectPlay(this, slider, steps, connectDays(this, slider, steps));
    connectCounties(this, svg, steps);
  }
}

customElements.define('roll-out-map', RollOutMap);
