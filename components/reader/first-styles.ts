/** The styles of what the first frame of an article and its map shows, in the order in which they must come. */
import "./head.css";
import "./text.css";
import "./card.css";
import "../map/map.css";
import "../map/frames.css";
import "../map/furniture/furniture.css";
import "../kit/media.css";
