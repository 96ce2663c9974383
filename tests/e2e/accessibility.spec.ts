import { axe, axeByDayAndNight } from "./axe";
import { cardToggle, expect, takeTheMap, test } from "./test";

const PAGES = ["/istanbul-talks/", "/istanbul-talks/kunar/", "/istanbul-talks/durand-line/", "/istanbul-talks/doha/"];

for (const path of PAGES) {
  test(`axe finds nothing on ${path}, before and after Leaflet takes over`, async ({ page }) => {
    await page.goto(path);
    expect(await axeByDayAndNight(page)).toEqual([]);
    await takeTheMap(page);
    expect(await axeByDayAndNight(page)).toEqual([]);
  });
}

test.describe("phone, light", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("axe finds nothing with the card and the key open", async ({ page }) => {
    await page.goto("/istanbul-talks/durand-line/");
    await cardToggle(page).tap();
    expect(await axe(page)).toEqual([]);
    await cardToggle(page).tap();
    await page.getByText("Key", { exact: true }).tap();
    expect(await axe(page)).toEqual([]);
  });
});
