"use client";
/**
 * A link that changes the place without loading the page anew, and keeps the scroll. Smaller than next/link, which would
 * also fetch what one may never follow: 3 kB less to load, and less to wake for each of a story's many links.
 */
import type { AnchorHTMLAttributes, MouseEvent } from "react";
import { useGo } from "./go";

interface SoftLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** A path on this site, or a hash within the page. */
  readonly href: string;
}

export function SoftLink({ href, ...attributes }: SoftLinkProps) {
  const go = useGo();
  const follow = (event: MouseEvent) => {
    // The browser's own affairs: the way within the page, of which it tells `hashchange`; another tab or window; a download.
    if (href.startsWith("#")) return;
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(href);
  };
  return <a href={href} onClick={follow} {...attributes} />;
}
