/** An address as a QR code, drawn as one path: to project or to print. */
import { encode } from "uqr";

interface QrProps {
  /** What it says. */
  readonly text: string;
  /** What it is called by those who don't see it. */
  readonly label: string;
}

export function Qr({ text, label }: QrProps) {
  // The quiet zone of four modules is part of the code: ISO/IEC 18004.
  const { size, data } = encode(text, { ecc: "M", border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
