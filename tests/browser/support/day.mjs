// Days as the browser's date fields take them, counted in Finland.

const finnish = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' });

export function today() {
  return finnish.format(new Date());
}

export function daysFromNow(days) {
  const noon = new Date(`${today()}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + days);
  return noon.toISOString().slice(0, 10);
}
