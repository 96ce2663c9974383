"use client";
/** Downloads a file that was made in the page. */

/** @param type the media type, such as `text/html` */
export function saveFile(name: string, body: string | Uint8Array, type: string): void {
  const blob = new Blob([typeof body === "string" ? body : new Uint8Array(body)], { type });
  const url = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // By then the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
