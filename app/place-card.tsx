/** The card of a place of the story. */
import { Card } from "../components/card";
import type { Story, StoryPlace } from "./content";

export function PlaceCard({ story, place }: { story: Story; place: StoryPlace }) {
  return (
    <Card
      storyId={story.id}
      place={place}
      measures={place.measures}
      quotations={place.passages.map(({ id, number, text }) => ({ id, number, text }))}
      language={story.article.language}
    />
  );
}
