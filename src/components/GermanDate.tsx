import { Ltr } from './Ltr.tsx';

/** A day as German letters and offices write it, ` (12.06.2026)`, to stand behind the date in another language; nothing for a month or a year. */
export function GermanDate({ iso }: { iso: string }) {
  const [year, month, day] = iso.split('-');
  if (!day) return null;
  return (
    <>
      {' '}
      (<Ltr>{`${day}.${month}.${year}`}</Ltr>)
    </>
  );
}
