/**
 * Sets the form to one service type, as a tap on its filter would, shows the list, and leads the reader on: to the answer, or to the
 * place where none is known yet.
 */
export function chooseType(form: HTMLFormElement, output: Element, type: string): void {
  const select = (name: string) => form.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!;
  select('topic').value = '';
  select('type').value = type;
  select('type').dispatchEvent(new Event('change', { bubbles: true }));
  select('type').closest('details')!.open = true;
  output.querySelector<HTMLElement>('.views button')?.click();
  (output.querySelector<HTMLElement>('[data-place]') ?? form.querySelector<HTMLElement>('[name="place"]'))?.focus();
}
