/** Answers with the page that needs no storage (`WorkerFacts.lastResort`); nothing in it may load or run. */
export const lastResort = (html: string): Response =>
  new Response(html, {
    status: 503,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  });
