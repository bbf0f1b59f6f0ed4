/** The mark of the project: a line that sets off and becomes a door. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 48 48" aria-hidden="true">
      <rect width="48" height="48" rx="11" />
      <path d="M9 36h11V25a8 8 0 0 1 16 0v11" />
    </svg>
  );
}
