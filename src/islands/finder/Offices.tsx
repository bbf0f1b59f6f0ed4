import { useEffect, useState } from 'preact/hooks';
import { Hours } from '../../components/Hours.tsx';
import { Label } from '../../components/Label.tsx';
import { Phone } from '../../components/Phone.tsx';
import { type OfficeTable, officesFor } from '../../domain/offices.ts';
import { listedOffices } from '../../domain/offices-listed.ts';
import { berlinNow } from '../../domain/openness.ts';
import type { Service } from '../../domain/service.ts';
import { OfficeItem } from './OfficeItem.tsx';
import { ServiceItem } from './ServiceItem.tsx';
import type { ItemProps, OfficesProps } from './views.ts';
import { useWords } from './words.ts';

/** Which office is in charge at the place: those the directory lists, then one for each task, and the number that knows. */
export function Offices({ place, load, index }: OfficesProps) {
  const { t, format, tag } = useWords();
  const [table, setTable] = useState<OfficeTable>();
  const [listed, setListed] = useState<Service[]>([]);
  const [failed, setFailed] = useState(false);
  const read = () => {
    setFailed(false);
    load<OfficeTable>(index.more.offices ?? '').then(setTable, () => setFailed(true));
  };
  useEffect(read, [index]);
  useEffect(() => {
    let current = true;
    listedOffices(place, index, load).then((services) => current && setListed(services));
    return () => {
      current = false;
    };
  }, [place, index]);

  if (failed)
    return (
      <div class="box warning" role="alert">
        <p>{t('offline')}</p>
        <button type="button" class="button" onClick={read}>
          {t('again')}
        </button>
      </div>
    );
  if (!table) return <p role="status">{t('searching')}</p>;
  const itemOf = (service: Service): ItemProps => ({ service, index, now: berlinNow(Date.now()), language: tag });
  return (
    <section>
      <h2>{t('offices.title')}</h2>
      <div class="box warning">
        <p class="row">
          <Label icon="triangle-alert">{t('offices.safe')}</Label>
        </p>
      </div>
      <p>{t('offices.call')}</p>
      <p class="acts">
        <Phone text={table.help.text} tel={table.help.tel} button />
      </p>
      <p class="row">
        <Label icon="clock">
          <Hours week={table.help.week} days={format.days} />
        </Label>
      </p>
      {listed.length > 0 && <h3>{t('offices.listed')}</h3>}
      <ul class="results">
        {listed.map((service) => (
          <ServiceItem key={service.id} {...itemOf(service)} />
        ))}
      </ul>
      <ul class="results">
        {officesFor(place, table).map((office) => (
          <OfficeItem key={office.authority} office={office} />
        ))}
      </ul>
      <p>{t('offices.wrong')}</p>
    </section>
  );
}
