/** Tests for any story: what its folder says must be on its pages. Addresses are relative to the site's base. */
import { timeName } from "../../../components/kit/time-names";
import { expect, line, map, row, takeTheMap, test } from "../test";
import { STORIES, type Told } from "./told";

const placeLink = (name: string, passages: number) => `${name}, ${passages} ${passages === 1 ? "passage" : "passages"}`;

function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error("none");
  return item;
}

for (const story of STORIES) {
  const { id, site, article, places, times, voices, direction } = story;
  const place = first(places);

  test.describe(id, { tag: `@${site}` }, () => {
    test("opens with its headline, who wrote it where that is known, and all its places", async ({ page }) => {
      await page.goto(`./${id}/`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(article.title);
      await expect(page.locator(".dateline time")).toHaveAttribute("datetime", article.date);
      for (const name of [...article.author, article.publisher, article.notes.date].filter((words) => words !== null)) {
        await expect(page.locator(".dateline")).toContainText(name);
      }
      if (article.url) await expect(page.locator(".dateline a")).toHaveAttribute("href", article.url);
      const names = places.map(({ shown, passages }) => placeLink(shown, passages.length));
      await expect(row(page).getByRole("link")).toHaveCount(places.length);
      for (const name of names) await expect(row(page).getByRole("link", { name, exact: true })).toBeVisible();
    });

    test("shows the words as they came", async ({ page }) => {
      await page.goto(`./${id}/`);
      await expect(page.locator(".text p")).toHaveText(article.paragraphs.map(({ text }) => text));
    });

    test("a mention leads to its place and back, and the card says what it is", async ({ page }) => {
      await page.goto(`./${id}/`);
      await page.locator(`.text a[data-place="${place.id}"]`).first().click();
      await expect(page).toHaveURL(new RegExp(`/${id}/${place.id}/#${place.passages[0]}$`, "u"));
      await expect(page.locator(".card-name")).toHaveText(place.shown);
      await expect(page.locator(".card-kind")).toContainText(new RegExp(place.kind, "iu"));
      await expect(page.locator(".text p[data-of-choice]")).toHaveCount(place.passages.length);
      await page.goBack();
      await expect(page.locator(".card-name")).toHaveText("The map");
    });

    test("every place has a page that works without scripts", async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
      const page = await context.newPage();
      for (const { id: placeId, shown, passages } of places) {
        const response = await page.goto(`./${id}/${placeId}/`);
        expect(response?.ok()).toBe(true);
        await expect(page.locator(".card-name")).toHaveText(shown);
        await expect(page.locator(".text p[data-of-choice]")).toHaveCount(passages.length);
        await expect(map(page).locator(`a[data-place="${placeId}"]`).first()).toHaveAttribute("aria-current", "true");
      }
      await context.close();
    });

    test(
      times.length > 0 ? "has its times on a line, each with a page" : "has no times, and shows no line for them",
      async ({ page }) => {
        await page.goto(`./${id}/`);
        await expect(line(page)).toHaveCount(times.length > 0 ? 1 : 0);
        await expect(page.getByRole("link", { name: "In the order it happened" })).toHaveCount(
          times.length > 0 ? 1 : 0,
        );
        for (const time of times) {
          const name = placeLink(timeName(time, article.language), time.passages.length);
          await line(page).getByRole("link", { name, exact: true }).click();
          await expect(page.locator(".card-name")).toHaveText(timeName(time, article.language));
          await expect(page.locator(".text p[data-of-choice]")).toHaveCount(time.passages.length);
          for (const words of time.words) await expect(page.locator(".card q", { hasText: words })).toBeVisible();
        }
        if (times.length === 0) {
          expect((await page.request.get(`./${id}/when/`)).status()).toBe(404);
          return;
        }
        await page.goto(`./${id}/when/`);
        await expect(page.locator(".when-times h2")).toHaveText(times.map((time) => timeName(time, article.language)));
      },
    );

    test("the map moves, and its places lead to theirs", async ({ page }) => {
      await page.goto(`./${id}/`);
      await takeTheMap(page);
      await map(page)
        .getByRole("link", { name: new RegExp(`^${place.shown}, `, "u") })
        .first()
        .focus();
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(new RegExp(`/${id}/${place.id}/$`, "u"));
      await expect(page.locator(".card-name")).toHaveText(place.shown);
    });

    test("is set in the direction of its language, with the map where it always is", async ({ page }) => {
      await page.goto(`./${id}/${place.id}/`);
      const directionOf = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => getComputedStyle(element).direction);
      for (const selector of [".text p", ".head h1", ".card blockquote"])
        expect(await directionOf(selector)).toBe(direction);
      for (const selector of [".stage", ".colophon"]) expect(await directionOf(selector)).toBe("ltr");
      const [text, stage] = [await page.locator(".text").boundingBox(), await map(page).boundingBox()];
      expect(text?.x).toBeLessThan(stage?.x ?? 0);
      await page.emulateMedia({ media: "print" });
      expect(await directionOf(".text p")).toBe(direction);
    });

    test("says what its editor says, and nothing of another story's", async ({ page }) => {
      for (const address of [
        `./${id}/`,
        `./${id}/${place.id}/`,
        `./share/${id}/`,
        `./${id}/handout/`,
        `./embed/${id}/`,
      ]) {
        await page.goto(address);
        const text = await page.locator("main").evaluate((main) => {
          for (const drawing of main.querySelectorAll("svg")) drawing.remove();
          return main.textContent ?? "";
        });
        for (const name of namesOfOthers(story)) expect(text, address).not.toContain(name);
      }
      await page.goto(`./${id}/`);
      const colophon = page.locator(".colophon");
      for (const note of Object.values(article.notes)) if (note) await expect(colophon).toContainText(note);
      for (const { source, licence } of places) await expect(colophon).toContainText(`${source}: ${licence}`);
    });

    test("is shared by the address at which it was opened", async ({ page, baseURL }) => {
      await page.goto(`./share/${id}/${place.id}/`);
      const url = new URL(`./${id}/${place.id}/`, baseURL).href;
      await expect(page.getByRole("textbox", { name: /^Link to/u })).toHaveValue(url);
      await expect(page.getByRole("textbox", { name: "Code for the frame" })).toHaveValue(
        new RegExp(`src="${new URL(`./embed/${id}/${place.id}/`, baseURL).href}"`, "u"),
      );
      await expect(page.getByRole("img", { name: `QR code of ${url}` }).locator("path")).toHaveAttribute("d", /M.+z/u);
      await expect(page.getByRole("textbox", { name: "BibTeX" })).toHaveValue(
        article.author.length > 0 ? /author = \{/u : /^(?!.*author)/su,
      );
    });

    test("has its handout, its game and its lesson", async ({ page }) => {
      await page.goto(`./${id}/handout/`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(article.title);
      await expect(page.locator(".handout-row")).toHaveCount(places.length);
      await page.goto(`./${id}/find/`);
      await page.getByRole("button", { name: "Choose from a list" }).click();
      await expect(page.getByRole("radio")).toHaveCount(places.length);
      await page.goto(`./${id}/lesson/`);
      await expect(page.getByRole("checkbox")).toHaveCount(places.length + times.length + voices.length);
    });
  });
}

/** Names of places that only other stories mention. */
function namesOfOthers({ places, article }: Told): string[] {
  const own = new Set(places.map(({ id }) => id));
  const others = STORIES.flatMap((story) => story.places).filter(({ id }) => !own.has(id));
  return [...new Set([...others.map(({ name }) => name), "Kashmir"])].filter(
    (name) => !JSON.stringify([places.map(({ geometry: _, ...place }) => place), article]).includes(name),
  );
}
