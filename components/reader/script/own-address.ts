/**
 * If the build wasn't told its origin, addresses for readers to copy or scan are only paths. Here they get the origin
 * at which the page was opened.
 */
import type { qrPath } from "../../share/qr-path";
import { all } from "./page-parts";

/** Put in by the build: the script that draws QR codes. */
declare const QR_BUNDLE: string;

export function completeAddresses(): void {
  for (const part of all<HTMLElement | SVGElement>("[data-address]")) {
    const { address = "" } = part.dataset;
    const whole = new URL(address, window.location.href).href;
    if (part instanceof HTMLTextAreaElement) part.value = part.value.replaceAll(address, whole);
    else if (part instanceof HTMLButtonElement) part.dataset.shareUrl = whole;
    else if (part instanceof SVGElement) void drawQr(part, whole);
    else part.textContent = whole;
  }
}

async function drawQr(svg: SVGElement, address: string): Promise<void> {
  const code: { qrPath: typeof qrPath } = await import(QR_BUNDLE);
  const { size, path } = code.qrPath(address);
  svg.setAttribute("viewBox", `0 0 ${size} ${size}`);
  svg.setAttribute("aria-label", `QR code of ${address}`);
  const [paper, ink] = [svg.firstElementChild, document.createElementNS(svg.namespaceURI, "path")];
  for (const side of ["width", "height"]) paper?.setAttribute(side, String(size));
  ink.setAttribute("d", path);
  ink.setAttribute("fill", "#000000");
  svg.append(ink);
}
