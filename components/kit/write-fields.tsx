/** Where pupils write their name, at the top of a handout on paper. */
const FIELDS = ["Name", "Class", "Date"];

export function WriteFields() {
  return (
    <p className="write-fields">
      {FIELDS.map((field) => (
        <span key={field}>{field}</span>
      ))}
    </p>
  );
}
