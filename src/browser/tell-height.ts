/**
 * Tells the page in whose frame this one is shown how high it is, at first and whenever that changes: the
 * code to embed a chart makes the frame as high. What is told is a number, so any page may hear it.
 */
const tell = () => {
  parent.postMessage(
    { chartHeight: Math.ceil(document.documentElement.getBoundingClientRect().height) },
    '*',
  );
};

if (parent !== window) new ResizeObserver(tell).observe(document.documentElement);
