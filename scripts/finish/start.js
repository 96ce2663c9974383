/* Fetches the page's scripts at the first sign that someone uses it: until then the page is whole without them. */
(sources) => {
  const signs = ["pointerover", "pointerdown", "keydown", "focusin", "scroll"];
  let missed;
  const start = () => {
    for (const sign of signs) removeEventListener(sign, start, true);
    for (const src of sources)
      document.head.append(Object.assign(document.createElement("script"), { src, async: true }));
  };
  // A button pressed before its script is there does its work as soon as it is.
  const miss = ({ target }) => {
    missed = target.closest("button") ?? missed;
  };
  const awake = () => {
    removeEventListener("click", miss, true);
    missed?.click();
  };
  for (const sign of signs) addEventListener(sign, start, { capture: true, passive: true });
  addEventListener("click", miss, true);
  addEventListener("awake", awake, { once: true });
  // A link to a passage, to which the card turns, or to a lesson, which only scripts can read.
  if (location.hash || location.search) start();
};
