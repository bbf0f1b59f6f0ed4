import { handOverSearch } from './asked.ts';
import { installHint } from './install.ts';
import { languageLinks, languageMenu, suggestLanguage } from './languages.ts';
import { fetchLater, offerLater } from './later.ts';
import { quickExit } from './leave.ts';
import { wordMeanings } from './meanings.ts';
import { officeHere } from './office-here.ts';
import { offline } from './offline.ts';
import { secondLanguage } from './second-language.ts';

/** The script of every page: it only moves what the page already says. */
quickExit();
languageLinks();
languageMenu();
suggestLanguage();
installHint();
wordMeanings();
handOverSearch();
offline();
fetchLater();
offerLater();
secondLanguage();
officeHere();
document
  .querySelector(`nav a[href="${CSS.escape(location.pathname).replace(/\\/g, '')}"]`)
  ?.setAttribute('aria-current', 'page');
if (!document.querySelector('[data-finder], [data-search]')) document.documentElement.dataset.hydrated = 'true';
