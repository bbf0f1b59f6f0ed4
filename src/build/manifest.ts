import type { PageContext } from '../pages/context.ts';

const icon = (name: string, sizes: string, purpose: string) => ({
  src: `/icons/${name}.png`,
  sizes,
  type: 'image/png',
  purpose,
});

/**
 * The web app manifest in the language of a context, with those of its pictures that are among `files`.
 * All languages share one `id`, so the app is installed once.
 */
export function manifestOf({ language, t }: PageContext, files: { has: (path: string) => boolean }): string {
  const start = `/${language.tag}/`;
  const shot = (name: string, label: string) => ({
    src: `/screenshots/${language.tag}-${name}.png`,
    sizes: '720x1280',
    type: 'image/png',
    form_factor: 'narrow',
    label,
  });
  const shots = [shot('home', t('app.name')), shot('guide', t('app.description')), shot('find', t('nav.find'))];
  return JSON.stringify({
    id: '/',
    name: t('app.name'),
    short_name: t('app.name'),
    description: t('app.description'),
    lang: language.html,
    dir: language.dir,
    start_url: start,
    scope: '/',
    display: 'standalone',
    background_color: '#fffcf6',
    theme_color: '#fffcf6',
    icons: [
      icon('192', '192x192', 'any'),
      icon('512', '512x512', 'any'),
      icon('maskable', '512x512', 'maskable'),
      icon('monochrome', '512x512', 'monochrome'),
    ],
    shortcuts: [
      { name: t('nav.find'), url: `${start}find/`, icons: [icon('192', '192x192', 'any')] },
      { name: t('nav.help'), url: `${start}help/`, icons: [icon('192', '192x192', 'any')] },
    ],
    screenshots: shots.filter(({ src }) => files.has(src.slice(1))),
  });
}
