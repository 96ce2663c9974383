/** Article and map: they survive the way from place to place. */
import type { ReactNode } from "react";
import { storyById } from "../content";
import { StoryFrame } from "../story-frame";
import { type StoryRoute, storyParams } from "../story-parts";

export const dynamicParams = false;

export const generateStaticParams = storyParams;

interface LayoutProps extends StoryRoute {
  readonly children: ReactNode;
}

export default async function StoryLayout({ params, children }: LayoutProps) {
  return <StoryFrame story={storyById((await params).story)}>{children}</StoryFrame>;
}
