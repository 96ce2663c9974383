/** The downloads: each file, what it is and which program opens it. */
import { dataAddress, storyAddress } from "../../geo/addresses";
import { DOWNLOADS } from "./downloads";

export function TakeAlong({ storyId }: { storyId: string }) {
  return (
    <section className="take-along" aria-labelledby="take-along">
      <h2 id="take-along">Download the data</h2>
      <ul>
        {DOWNLOADS.map(({ file, type, title, use }) => (
          <li key={file}>
            <a href={dataAddress(storyId, file)} type={type} download>
              {title}
            </a>
            <span>{use}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A link from the page of a place to the downloads on the story's own page. */
export const LeadToTakeAlong = ({ storyId }: { storyId: string }) => (
  <p className="take-along">
    <a href={`${storyAddress(storyId)}#take-along`}>Download the data</a>
  </p>
);
