/** The icons of the installed site, all drawn from app/icon.svg. */

interface Icon {
  readonly file: string;
  readonly px: number;
  /** A phone cuts its own shape out of a `maskable` icon, so the drawing stays within the middle 80 %. */
  readonly purpose: "any" | "maskable";
}

export const ICONS: readonly Icon[] = [
  { file: "192.png", px: 192, purpose: "any" },
  { file: "512.png", px: 512, purpose: "any" },
  { file: "maskable-512.png", px: 512, purpose: "maskable" },
];
