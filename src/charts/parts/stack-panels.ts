const verticalAttributes = ['y', 'y1', 'y2', 'cy'];

/**
 * Moves what a drawing holds down by `by` pixels, number by number, so that every element says where it
 * stands.
 */
function shift(group: Element, by: number): void {
  for (const element of group.querySelectorAll('*')) {
    for (const name of verticalAttributes) {
      const value = element.getAttribute(name);
      if (value !== null) element.setAttribute(name, String(Math.round((Number(value) + by) * 1e3) / 1e3));
    }
    const path = element.getAttribute('d');
    if (path !== null)
      element.setAttribute(
        'd',
        path.replaceAll(/,(-?[\d.]+)/g, (_, y: string) => `,${Math.round((Number(y) + by) * 1e3) / 1e3}`),
      );
  }
}

/**
 * Returns one drawing of several of the same width, one below the other, each in a group of the class
 * `panel`.
 */
export function stackPanels(drawings: readonly SVGSVGElement[], gap: number): SVGSVGElement {
  const [first] = drawings;
  if (!first) throw new Error('no drawing to stack');
  const [, , width = '0'] = (first.getAttribute('viewBox') ?? '').split(' ');
  let top = 0;
  const panels = drawings.map((drawing) => {
    const panel = first.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'g');
    panel.setAttribute('class', 'panel');
    panel.append(...drawing.children);
    shift(panel, top);
    top += Number((drawing.getAttribute('viewBox') ?? '').split(' ')[3] ?? 0) + gap;
    return panel;
  });
  first.append(...panels);
  first.setAttribute('viewBox', `0 0 ${width} ${top - gap}`);
  return first;
}
