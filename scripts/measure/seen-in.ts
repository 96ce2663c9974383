import { errors, type Page } from "@playwright/test";

/**
 * @returns what a watch has stored under this name on the page's window, when it is done or after `patience`
 * milliseconds
 */
export async function seenIn<T extends { readonly done: boolean }>(
  page: Page,
  name: string,
  patience: number,
): Promise<T> {
  // Polled rarely, so that polling doesn't slow the page down.
  const options = { polling: 100, timeout: patience };
  await page
    .waitForFunction((key) => (Reflect.get(window, key) as T).done, name, options)
    .catch((error: unknown) => {
      if (!(error instanceof errors.TimeoutError)) throw error;
    });
  return page.evaluate((key) => Reflect.get(window, key) as T, name);
}
