/** The page for absent ones, in the language of this one: what most readers never see stands there. */
export const absentPage = (): Promise<Document | null> =>
  pageAt(`${document.querySelector<HTMLAnchorElement>('.brand')!.pathname}offline/`);

/** A page of ours as a document, from the device or the network. `XMLHttpRequest` parses without a Trusted Types policy. */
export function pageAt(path: string): Promise<Document | null> {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open('GET', path);
    request.responseType = 'document';
    request.onload = () => done(request.status === 200 ? request.responseXML : null);
    request.onerror = () => done(null);
    request.send();
  });
}
