/* Fetches the page's scripts at the first sign that someone uses it: until then the page is whole without them. */
(sources) => {
  const signs = ["pointerover", "pointerdown", "keydown", "focusin", "scroll"];
  /* How long they may take, and when one that failed is asked for again, in milliseconds. */
  const patience = 10000;
  const pause = 500;
  const controls = "a, button, input, select, summary";
  let missed;
  let focused;
  let line;
  let settled = 0;
  const start = (event) => {
    // The page itself moved, and moved beneath a resting pointer.
    if (/^(?:scroll|pointerover)$/.test(event?.type) && event.timeStamp < settled) return;
    for (const sign of signs) removeEventListener(sign, start, true);
    for (const src of sources) ask(src, () => setTimeout(ask, pause, src, tell));
    setTimeout(tell, patience);
  };
  const ask = (src, otherwise) => {
    const script = Object.assign(document.createElement("script"), { src, async: true });
    script.onerror = () => {
      // Or those that need it would wait for this one.
      script.remove();
      otherwise();
    };
    document.head.append(script);
  };
  const tell = () => {
    if (line || "awake" in document.documentElement.dataset) return;
    const put = (name, into, rest) => into.appendChild(Object.assign(document.createElement(name), rest));
    line = put("div", document.body, { className: "page-notice", role: "status", lang: "en" });
    put("p", line, { textContent: "A part of this page did not load. You can read on, and its links work." });
    put("button", line, { type: "button", textContent: "Try again", onclick: () => location.reload() });
  };
  // A button pressed before its script is there does its work as soon as it is; the card opens at once.
  const miss = ({ target }) => {
    const button = target.closest("button");
    if (!button || line?.contains(button)) return;
    missed = button;
    if (!button.matches(".card-toggle")) return;
    const open = button.closest(".card").toggleAttribute("data-open");
    button.ariaExpanded = open;
    if (!open) missed = undefined;
  };
  // Of a page that another changed before, React makes every element anew.
  const focus = ({ target }) => {
    focused = { target, index: [...document.querySelectorAll(controls)].indexOf(target) };
  };
  const awake = () => {
    removeEventListener("click", miss, true);
    removeEventListener("focusin", focus, true);
    if (focused && !focused.target.isConnected)
      document.querySelectorAll(controls)[focused.index]?.focus({ preventScroll: true });
    line?.remove();
    // React believes it closed.
    document.querySelector(".card[data-open]")?.removeAttribute("data-open");
    missed?.click();
  };
  // A place's page opens on the passage that speaks of it, unless the browser puts it where it was. Nobody scrolled.
  const bring = () => {
    const passage = document.querySelector(".passage[data-current]");
    const type = performance.getEntriesByType("navigation")[0]?.type;
    if (!passage || location.hash || location.search || /^(?:reload|back_forward)$/.test(type)) return;
    const { top, bottom } = passage.getBoundingClientRect();
    if (top >= Number.parseFloat(getComputedStyle(passage).scrollMarginTop) && bottom <= innerHeight) return;
    passage.scrollIntoView({ block: "start", behavior: "instant" });
    settled = performance.now() + 300;
  };
  addEventListener("DOMContentLoaded", bring);
  for (const sign of signs) addEventListener(sign, start, { capture: true, passive: true });
  addEventListener("click", miss, true);
  addEventListener("focusin", focus, true);
  addEventListener("awake", awake, { once: true });
  // A link to a passage, to which the card turns, or to a lesson, which only scripts can read.
  if (location.hash || location.search) start();
};
