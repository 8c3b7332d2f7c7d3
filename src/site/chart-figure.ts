/** placeholder */
export function chartFigure(id: string, description: string): string {
  return `<figure><p>${description} ${id}</p></figure>`;
}
