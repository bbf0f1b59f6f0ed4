import { Icon } from './Icon.tsx';

interface RowProps {
  href: string;
  icon: string;
  title: string;
  /** One or two sentences below the title. */
  text?: string;
}

/** A line of a list that leads somewhere: picture, title, a sentence, an arrow. */
export function Row({ href, icon, title, text }: RowProps) {
  return (
    <li>
      <a class="way" href={href}>
        <span class="mark">
          <Icon name={icon} />
        </span>
        <span>
          <b>{title}</b>
          {text && <span class="sub">{text}</span>}
        </span>
        <Icon name="chevron-right" />
      </a>
    </li>
  );
}
