interface DataBlockProps {
  type: 'application/json' | 'application/ld+json';
  id?: string;
  value: object;
}

/** Facts for machines inside a page: strings of an island, schema.org. No script: browsers never run these types. */
export function DataBlock({ type, id, value }: DataBlockProps) {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a script's text is not unescaped by browsers, so it must not be escaped as markup is; it cannot hold a tag.
  return <script type={type} id={id} dangerouslySetInnerHTML={{ __html: json }} />;
}
