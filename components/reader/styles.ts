/** The styles of pages with an article or its map; a story's own pages fetch those of below.css where the text ends. */
import "./first-styles";
import "./answers.css";
