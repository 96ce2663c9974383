/** Prints a page and reads its text, sheet by sheet. */
import type { Page } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

interface Sheet {
  readonly text: string;
  /** How far text extends beyond the paper, in points. */
  readonly beyond: number;
  /** How far down the sheet its text extends, from 0 to 1. */
  readonly filled: number;
}

const POINTS_PER_CM = 72 / 2.54;

/** Prints as Chromium does and reads the PDF. */
export const print = async (page: Page, format: "A4" | "Letter"): Promise<Sheet[]> =>
  sheetsOf(Uint8Array.from(await page.pdf({ format })));

/** @param data a PDF; the array can't be used afterwards */
export async function sheetsOf(data: Uint8Array): Promise<Sheet[]> {
  const document = await getDocument({ data, verbosity: 0 }).promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const sheet = await document.getPage(number);
    const [, , width = 0, height = 0] = sheet.view;
    const items = (await sheet.getTextContent()).items.filter((item) => "str" in item);
    const beyond = items.map(({ transform: [, , , , x, y], width: length }) =>
      Math.max(-x, x + length - width, -y, y - height),
    );
    // The sheet's number in the margin doesn't count.
    const lines = items.filter(({ str }) => /\S/u.test(str)).map(({ transform }) => Number(transform[5]));
    const lowest = Math.min(...lines.filter((y) => y > 1.5 * POINTS_PER_CM));
    sheets.push({
      text: items.map(({ str }) => str).join(" "),
      beyond: Math.max(...beyond),
      filled: 1 - lowest / height,
    });
  }
  return sheets;
}
