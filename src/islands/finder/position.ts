/** The device's position, rounded to some 100 m; asked only after a tap. Rejects when denied or not found in 10 s. */
export function devicePosition(): Promise<{ latitude: number; longitude: number }> {
  const round = (degrees: number) => Math.round(degrees * 1000) / 1000;
  return new Promise((found, failed) => {
    if (!navigator.geolocation) return failed(new Error('no geolocation'));
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => found({ latitude: round(coords.latitude), longitude: round(coords.longitude) }),
      failed,
      { timeout: 10_000, maximumAge: 60_000 },
    );
  });
}
