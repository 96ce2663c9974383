/** An address as a QR code, drawn as one path: to project or to print. */
import { qrPath } from "./qr-path";

interface QrProps {
  /** What it says. */
  readonly text: string;
  /** What it is called by those who don't see it. */
  readonly label: string;
  /** Where the site's origin isn't known: the path of which the page draws the code itself. */
  readonly toComplete: string | undefined;
}

export function Qr({ text, label, toComplete }: QrProps) {
  const { size, path } = qrPath(text);
  return (
    <svg
      className={toComplete === undefined ? "qr" : "qr needs-scripts"}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      data-address={toComplete}
    >
      <rect width={size} height={size} fill="#ffffff" />
      {toComplete === undefined && <path d={path} fill="#000000" />}
    </svg>
  );
}
