/** The questions with room for answers; and for the key, the answers. */
import { WriteFields } from "../kit/write-fields";
import type { HandoutQuestion } from "./questions";

/** As many as fill a sheet, Letter too, with the questions between them. */
const LINES = 18;
const MOST_LINES = 6;

const rulesFor = (questions: number) =>
  Array.from({ length: Math.min(MOST_LINES, Math.floor(LINES / questions)) }, (_, i) => i + 1);

export function QuestionSheet({ questions }: { questions: readonly HandoutQuestion[] }) {
  return (
    <section className="handout-questions">
      <WriteFields />
      <h2>Questions</h2>
      <ol>
        {questions.map(({ text }) => (
          <li key={text}>
            {text}
            {rulesFor(questions.length).map((line) => (
              <div key={line} className="line-to-write" />
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

export function AnswerSheet({ questions }: { questions: readonly HandoutQuestion[] }) {
  return (
    <section className="handout-questions" data-answers="">
      <h2>Answers to the questions</h2>
      <ol>
        {questions.map(({ text, answer }) => (
          <li key={text}>
            {text}
            <p>{answer ?? "For the class to discuss: ask for the passage and the words that show it."}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
