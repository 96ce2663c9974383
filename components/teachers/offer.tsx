/** One thing that teachers can do: a picture of it, the link to a live example, and what it is. */
import type { ReactNode } from "react";

interface OfferProps {
  readonly href: string;
  readonly title: string;
  readonly picture?: ReactNode;
  readonly children: ReactNode;
}

export function Offer({ href, title, picture, children }: OfferProps) {
  return (
    <section className="offer">
      {picture}
      <h2>
        <a href={href}>{title}</a>
      </h2>
      <p>{children}</p>
    </section>
  );
}
