/** Where a reader touches the page, and how: a finger on the phone, the mouse on the desktop. */
import { setTimeout as sleep } from "node:timers/promises";
import type { CDPSession, Page } from "@playwright/test";
import type { Profile } from "./profiles";

interface Spot {
  /** In CSS pixels of the window. */
  readonly x: number;
  readonly y: number;
}

/** How long a finger or a button stays down, in milliseconds. */
const PRESS_MS = 60;

/** @returns the middle of the first link's first line, which is brought into view. @throws Error where there is none */
export async function spotOfLink(page: Page, selector: string): Promise<Spot> {
  const spot = await page.evaluate((wanted) => {
    const link = document.querySelector(wanted);
    if (!link) return null;
    const middle = () => {
      const { x, y, width, height } = link.getClientRects()[0] ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    };
    const isFree = ({ x, y }: Spot) => link.contains(document.elementFromPoint(x, y));
    if (!isFree(middle())) link.scrollIntoView({ block: "center", behavior: "instant" });
    return isFree(middle()) ? middle() : null;
  }, selector);
  if (!spot) throw new Error(`no ${selector} that can be touched on ${page.url()}`);
  return spot;
}

/** @returns a spot of the picture with no link or button on it, the first from the top. @throws Error where there is none */
export async function emptySpot(page: Page, picture: string): Promise<Spot> {
  const spot = await page.evaluate((wanted) => {
    const { left, top, right, bottom } = document.querySelector(wanted)?.getBoundingClientRect() ?? new DOMRect();
    const step = 10;
    for (let y = Math.max(0, top) + step; y < Math.min(bottom, innerHeight); y += step) {
      for (let x = Math.max(0, left) + step; x < Math.min(right, innerWidth); x += step) {
        const hit = document.elementFromPoint(x, y);
        if (hit?.closest(wanted) && !hit.closest("a, button, summary")) return { x, y };
      }
    }
    return null;
  }, picture);
  if (!spot) throw new Error(`no empty spot on ${picture} of ${page.url()}`);
  return spot;
}

/** A tap or a click. */
export async function press(page: Page, session: CDPSession, { options }: Profile, { x, y }: Spot): Promise<void> {
  if (!options.hasTouch) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await sleep(PRESS_MS);
    await page.mouse.up();
    return;
  }
  // Don't await the answer: a finger doesn't wait for a busy page either.
  const down = session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
  await sleep(PRESS_MS);
  await Promise.all([down, session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] })]);
}

/** The first sign that somebody wants to move the map: a touch, or the mouse over it. */
export async function reachFor(page: Page, session: CDPSession, profile: Profile, spot: Spot): Promise<void> {
  if (profile.options.hasTouch) await press(page, session, profile, spot);
  else await page.mouse.move(spot.x, spot.y);
}
