/** Where pupils write: who they are, and their answers. */
const FIELDS = ["Name", "Class", "Date"];

export function Fields() {
  return (
    <p className="handout-fields">
      {FIELDS.map((field) => (
        <span key={field}>{field}</span>
      ))}
    </p>
  );
}

/** As many as fill a sheet, Letter too. */
const LINES = Array.from({ length: 22 }, (_, i) => i + 1);

export function AnswerLines() {
  return (
    <section className="handout-answers">
      <Fields />
      <h2>Answers</h2>
      {LINES.map((line) => (
        <div key={line} className="handout-line-to-write" />
      ))}
    </section>
  );
}
