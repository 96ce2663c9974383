/** How far the times of a story lie apart on their line. */
import { daysOf, type Time } from "../../geo/times/time";

/** The style sheet knows as many widths: head.css. */
const WIDEST = 16;

const DAY_MS = 86_400_000;

/**
 * @param times in the order in which they begin
 * @returns for each, how far it is to the next: in days, or, where all are further apart than that, in sixteenths of the whole
 */
export function spacing(times: readonly Pick<Time, "start" | "end">[]): number[] {
  const days = times.map((time) => Date.parse(daysOf(time).first) / DAY_MS);
  const whole = (days.at(-1) ?? 0) - (days[0] ?? 0);
  const unit = Math.max(1, whole / WIDEST);
  return days.map((day, i) => {
    const apart = (days[i + 1] ?? day) - day;
    return apart === 0 ? 0 : Math.max(1, Math.round(apart / unit));
  });
}
