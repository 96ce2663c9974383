"use client";
/**
 * A link that changes the place without loading the page anew, and keeps the scroll. Smaller than next/link, which would
 * also fetch what one may never follow: 3 kB less to load, and less to wake for each of a story's many links.
 */
import type { AnchorHTMLAttributes, MouseEvent } from "react";
import { useChoose } from "./highlight";

interface SoftLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** The path of a story or of a place, or a hash: that is the browser's own, which says so to `hashchange`. */
  readonly href: string;
}

export function SoftLink({ href, ...attributes }: SoftLinkProps) {
  const choose = useChoose();
  const follow = (event: MouseEvent) => {
    // Another tab, another window, a download: the browser's own affairs.
    if (href[0] === "#" || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    choose(href);
  };
  return <a href={href} onClick={follow} {...attributes} />;
}
