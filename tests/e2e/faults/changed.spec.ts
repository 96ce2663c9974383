/** When translators or ad blockers change the page, one can still read and choose places. */
import type { Page } from "@playwright/test";
import { expect, map, passage, row, takeTheMap, test } from "../test";
import { expectToGoOn, expectWhole, lines, untilReady } from "./faults";

test.use({ mayComplain: true });

/**
 * Imitates page translators: wraps each text in two <font> elements, now and, with `stay`, whenever there is a new one.
 */
function translate(stay: boolean): void {
  const inFont = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let text = walker.nextNode(); text; text = walker.nextNode()) texts.push(text as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest("script, style, font")) continue;
      const outer = document.createElement("font");
      const inner = document.createElement("font");
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  };
  inFont();
  document.documentElement.lang = "ur";
  document.documentElement.className += " translated-rtl";
  if (stay)
    new MutationObserver(inFont).observe(document.body, { childList: true, subtree: true, characterData: true });
}

/** Chooses places in each way: in the row, by a mention, with the card's buttons, on the map. */
async function goAround(page: Page): Promise<void> {
  await row(page)
    .getByRole("link", { name: /^Durand Line/u })
    .click();
  await expectWhole(page, "durand-line", "Durand Line");
  for (const where of ["Passage 6 · 2 of 6", "Passage 12 · 3 of 6"]) {
    await map(page).getByRole("link", { name: "Next passage" }).click();
    await expect(map(page).getByText(where)).toBeVisible();
  }
  await passage(page, "p17").getByRole("link", { name: "Kunar" }).click();
  await expectWhole(page, "kunar", "Kunar");
  await passage(page, "p17").getByRole("link", { name: "Khost" }).click();
  await expectWhole(page, "khost", "Khost");
  await map(page).getByRole("link", { name: "Back to the whole story" }).click();
  await expect(map(page).getByRole("heading", { name: /^The map/u })).toBeVisible();
}

for (const stay of [false, true]) {
  const how = stay ? "and again with every change" : "once";
  test(`translated ${how}: nothing is opened anew, and nothing is said twice`, async ({ page }) => {
    await page.goto("/istanbul-talks/");
    await takeTheMap(page);
    await page.evaluate(translate, stay);
    await goAround(page);
    await expect(page.locator("html[lang=ur]")).toHaveCount(1);
    await expectToGoOn(page);
  });

  test(`translated ${how}, before the scripts came: places are chosen all the same`, async ({ page }) => {
    await page.addInitScript(`addEventListener("DOMContentLoaded", () => (${translate})(${stay}))`);
    await page.goto("/istanbul-talks/");
    await untilReady(page);
    await goAround(page);
    await expectToGoOn(page);
  });
}

/** Imitates extensions that add toolbars, buttons next to fields, and highlights. */
function addElements(): void {
  const added = (name: string) => Object.assign(document.createElement(name), { className: "added" });
  document.documentElement.setAttribute("data-added", "");
  document.body.setAttribute("data-added", "");
  document.body.prepend(added("div"));
  document.body.append(added("aside"));
  document.head.append(added("meta"));
  document.head.prepend(added("meta"));
  for (const into of [".stage", ".card", ".picture", ".text", ".passage", ".mention", ".places ul"]) {
    document.querySelector(into)?.prepend(added("i"));
    document.querySelector(into)?.append(added("i"));
  }
}

/** Imitates ad blockers that take an element for advertising. */
function removeElements(): void {
  for (const gone of [".passage:nth-of-type(2)", ".locator", ".places li:last-child", ".colophon"]) {
    document.querySelector(gone)?.remove();
  }
}

for (const [what, change] of Object.entries({ added: addElements, removed: removeElements })) {
  test(`elements are ${what}, before the scripts came and after: places are chosen`, async ({ page }) => {
    await page.addInitScript(`addEventListener("DOMContentLoaded", ${change})`);
    await page.goto("/istanbul-talks/");
    await untilReady(page);
    for (const name of ["Paktika", "Nangarhar"]) {
      await row(page)
        .getByRole("link", { name: new RegExp(`^${name}`, "u") })
        .click();
      await expect(page).toHaveURL(`/istanbul-talks/${name.toLowerCase()}/`);
      await expect(map(page).getByRole("heading", { name: new RegExp(`^${name}`, "u") })).toBeVisible();
      await expect(passage(page, "p17")).toHaveAttribute("data-current");
      await expect(passage(page, "p18")).toContainText("peace talks conclude");
      await expect(lines(page)).toHaveCount(0);
      await page.evaluate(change);
    }
    await page.goBack();
    await expect(map(page).getByRole("heading", { name: /^Paktika/u })).toBeVisible();
  });
}

for (const [what, selector] of [
  ["the card", ".card"],
  ["the map's picture", ".picture"],
  ["all that the head says", "head title, head meta, head link:not([rel=stylesheet])"],
  ["the whole page", "body > *"],
] as const) {
  test(`${what} is taken away: the next place is whole again`, async ({ page }) => {
    await page.goto("/istanbul-talks/kunar/");
    await untilReady(page);
    await page.evaluate((gone) => {
      const link = document.querySelector<HTMLElement>(".places [data-place=khost]");
      for (const element of document.querySelectorAll(gone)) element.remove();
      link?.click();
    }, selector);
    await expectWhole(page, "khost", "Khost");
    await expectToGoOn(page);
  });
}
