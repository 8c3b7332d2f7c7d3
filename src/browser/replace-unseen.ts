/**
 * Makes a change that nobody asked for at this moment, such as what an address asks for while its page opens,
 * so that nothing moves before the reader's eyes: what may move is gone for one frame and back in its new
 * place with the next.
 */
export function replaceUnseen(change: () => void): void {
  const { classList } = document.documentElement;
  classList.add('replacing');
  change();
  requestAnimationFrame(() => requestAnimationFrame(() => classList.remove('replacing')));
}
