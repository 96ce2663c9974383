/** A QR code as the path data of an SVG. */
import { encode } from "uqr";

/** @returns the width and height in modules, with the quiet zone of four that is part of the code (ISO/IEC 18004) */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  const { size, data } = encode(text, { ecc: "M", border: 4 });
  return {
    size,
    path: data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join(""),
  };
}
