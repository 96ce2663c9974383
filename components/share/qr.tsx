/** An address as a QR code, drawn as one path: to project or to print. */
import { qrPath } from "./qr-path";

interface QrProps {
  /** What it says. */
  readonly text: string;
  /** Its label for screen readers. */
  readonly label: string;
  /** If the site's origin isn't known: the path for which the page draws the code itself. */
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
