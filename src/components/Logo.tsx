/** The mark of the project: a line that sets off and becomes a door. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 48 48" aria-hidden="true">
      <rect width="48" height="48" rx="11" />
      <path d="M7.5 37.5H19V22a8.75 8.75 0 0 1 17.5 0v15.5" />
    </svg>
  );
}
