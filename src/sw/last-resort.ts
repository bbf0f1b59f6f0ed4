/** The page that needs no storage: what to do and whom to call, in German, English and Arabic. */
const HTML = `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Anlauf</title>
</head>
<body>
<main>
<h1>Anlauf</h1>
<p>Diese Seite ist nicht auf diesem Gerät. Sie brauchen Internet. <a href="">Noch einmal versuchen</a></p>
<p lang="en">This page is not on this device. You need the internet. <a href="">Try again</a></p>
<p lang="ar" dir="rtl">هذه الصفحة غير محفوظة على هذا الجهاز. تحتاج إلى الإنترنت. <a href="">حاول مرة أخرى</a></p>
<ul>
<li><a href="tel:110">110</a> Polizei · <span lang="en">Police</span> · <span lang="ar" dir="rtl">الشرطة</span>
<li><a href="tel:112">112</a> Notarzt, Feuerwehr · <span lang="en">Ambulance, fire</span> · <span lang="ar" dir="rtl">الإسعاف والإطفاء</span>
<li><a href="tel:116016">116 016</a> Gewalt gegen Frauen · <span lang="en">Violence against women</span> · <span lang="ar" dir="rtl">العنف ضد المرأة</span>
</ul>
<p><a href="/">Deutsch · <span lang="en">English</span> · <span lang="ar" dir="rtl">العربية</span></a></p>
</main>
</body>
</html>
`;

/** Answers with that page; nothing in it may load or run. */
export const lastResort = (): Response =>
  new Response(HTML, {
    status: 503,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  });
