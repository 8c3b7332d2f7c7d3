/** How long a value sounds, in seconds, and the tones of the lowest and of the highest. */
const beat = 0.22;
const lowest = 220;
const octaves = 2;

interface Part {
  name: string;
  /** The values in order; null where a row has no number. */
  values: (number | null)[];
}

/** Returns what a list says: its groups with the numbers of their values. */
function partsOf(list: Element): Part[] {
  return [...list.querySelectorAll('li:has(> ul > [data-value])')].map((group) => ({
    name: group.querySelector('.group')?.textContent.trim() ?? '',
    values: [...group.querySelectorAll<HTMLLIElement>(':scope > ul > li')].map(({ dataset: { value } }) =>
      value === undefined ? null : Number(value),
    ),
  }));
}

/** Says a text, where the browser has a voice, and resolves when it is said or stopped. */
function speak(text: string, signal: AbortSignal): Promise<void> {
  const { speechSynthesis: voice } = window;
  if (text === '' || voice.getVoices().length === 0 || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const said = Object.assign(new SpeechSynthesisUtterance(text), { onend: resolve, onerror: resolve });
    signal.addEventListener('abort', () => {
      voice.cancel();
      resolve();
    });
    voice.speak(said);
  });
}

/** Resolves after so many seconds, or when it is stopped. */
function wait(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    setTimeout(resolve, seconds * 1000);
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
}

/**
 * `<chart-sound>`: plays the values of the list of a chart, one tone each, higher for more, silent where
 * there is no number; before each group a voice says its name. It begins when it is asked and stops when
 * it is asked again, at Escape, or when the page is left.
 */
class ChartSound extends HTMLElement {
  #playing: AbortController | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    const list = this.closest('section')?.querySelector('[data-chart-outline]');
    if (!button || !list || !('AudioContext' in window)) return;
    button.disabled = false;
    const { listen = '', stop = '' } = this.dataset;
    button.addEventListener('click', () => {
      if (this.#playing) {
        this.#playing.abort();
        return;
      }
      const playing = (this.#playing = new AbortController());
      button.textContent = stop;
      void this.#play(partsOf(list), playing.signal).finally(() => {
        this.#playing = undefined;
        button.textContent = listen;
      });
    });
    addEventListener('keydown', ({ key }) => key === 'Escape' && this.#playing?.abort());
    addEventListener('pagehide', () => this.#playing?.abort());
  }

  async #play(parts: Part[], signal: AbortSignal): Promise<void> {
    const numbers = parts.flatMap(({ values }) => values.filter((value) => value !== null));
    const [least, most] = [Math.min(0, ...numbers), Math.max(...numbers)];
    const context = new AudioContext();
    const isStopped = () => signal.aborted;
    signal.addEventListener('abort', () => void context.close());
    for (const { name, values } of parts) {
      await speak(name, signal);
      if (isStopped()) return;
      for (const [i, value] of values.entries()) {
        if (value === null) continue;
        const from = context.currentTime + i * beat;
        const tone = new OscillatorNode(context, {
          frequency: lowest * 2 ** ((octaves * (value - least)) / (most - least || 1)),
        });
        const volume = new GainNode(context, { gain: 0.15 });
        volume.gain.setTargetAtTime(0, from + beat / 2, beat / 8);
        tone.connect(volume).connect(context.destination);
        tone.start(from);
        tone.stop(from + beat);
      }
      await wait(values.length * beat + beat, signal);
      if (isStopped()) return;
    }
    await context.close();
  }
}

customElements.define('chart-sound', ChartSound);
