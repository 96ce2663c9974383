/** Article and map: they survive the way from place to place. */
import type { ReactNode } from "react";
import { stories, storyById } from "../content";
import { StoryFrame } from "../story-frame";

export const dynamicParams = false;

export function generateStaticParams() {
  return stories().map(({ id }) => ({ story: id }));
}

interface LayoutProps {
  readonly params: Promise<{ story: string }>;
  readonly children: ReactNode;
}

export default async function StoryLayout({ params, children }: LayoutProps) {
  return <StoryFrame story={storyById((await params).story)}>{children}</StoryFrame>;
}
