/** Which passage is being read: the one in the middle of the window. */
import { all, placesIn } from "./page-parts";

/** @param onRead is given that passage's id, and those of its places, in its order */
export function watchReading(onRead: (passage: string, places: readonly string[]) => void): void {
  const passages = all(".passage");
  const seen = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) seen.add(target);
        else seen.delete(target);
      }
      const passage = passages.find((one) => seen.has(one));
      if (!passage) return; // Between two passages the last one stays.
      onRead(passage.id, placesIn([passage]));
    },
    { rootMargin: "-50% 0px -42% 0px" },
  );
  for (const passage of passages) observer.observe(passage);
}
