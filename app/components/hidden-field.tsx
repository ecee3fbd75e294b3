/** What the form must carry and nobody types, such as the version someone saw. */
export function HiddenField({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} />
}
