/** The links at the end of a card. */
import { TEACHERS } from "../../geo/addresses";

export function CardLinks({ share }: { share: string }) {
  return (
    <p className="card-links">
      <a href={share}>Share, cite or embed</a>
      <a href={TEACHERS}>For teachers</a>
    </p>
  );
}
