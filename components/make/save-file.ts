"use client";
/** Gives the reader a file that was made in the page. */

/** @param type as the file's type is called: `text/html` */
export function saveFile(name: string, body: string | Uint8Array, type: string): void {
  const blob = new Blob([typeof body === "string" ? body : new Uint8Array(body)], { type });
  const url = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
