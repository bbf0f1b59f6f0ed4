import { absentPage } from './page-at.ts';

/** What the finder keeps of a place, as far as it matters here; see `place-memory.ts`. */
interface KeptPlace {
  postal_code: string;
  name: string;
  offices?: Record<string, string[]>;
}

/**
 * In a guide, below each office that decides: which one it is at the place the reader has searched. Nothing is loaded for
 * it but the words, `data-here`, from the page for absent ones.
 */
export async function officeHere(): Promise<void> {
  const places = document.querySelectorAll<HTMLElement>('[data-authority]');
  const kept = places.length ? keptPlace() : undefined;
  const named = [...places].filter(({ dataset }) => kept?.offices?.[dataset.authority!]?.length);
  if (!kept || named.length === 0) return;
  const words = await absentPage();
  const text = words?.querySelector<HTMLElement>('[data-here]')?.dataset.here;
  for (const office of text ? named : []) {
    const values: Record<string, string> = {
      place: `${kept.postal_code} ${kept.name}`.trim(),
      office: kept.offices![office.dataset.authority!]!.join(' / '),
    };
    const line = document.createElement('p');
    line.className = 'does here';
    line.append(...text!.split(/\[(place|office)\]/).map((part, n) => (n % 2 ? german(values[part]!) : part)));
    office.append(line);
  }
}

function german(text: string): HTMLElement {
  const island = document.createElement('bdi');
  [island.lang, island.dir, island.translate, island.textContent] = ['de', 'ltr', false, text];
  return island;
}

function keptPlace(): KeptPlace | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem('place') ?? localStorage.getItem('place') ?? '[]') as KeptPlace[])[0];
  } catch {
    return undefined;
  }
}
