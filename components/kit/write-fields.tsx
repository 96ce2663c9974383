/** Where pupils write who they are: at the head of what is handed out on paper. */
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
