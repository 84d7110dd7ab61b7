/** Publications that numbers are taken from. */
export const dashboard = {
  name: { en: 'California School Dashboard', es: 'Tablero Escolar de California' },
  url: 'https://www.caschooldashboard.org/',
};
export const dataQuest = {
  name: {
    en: 'DataQuest, California Department of Education',
    es: 'DataQuest, Departamento de Educación de California',
  },
  url: 'https://dq.cde.ca.gov/dataquest/',
};
export const caaspp = {
  name: {
    en: 'CAASPP research files, California Department of Education',
    es: 'Archivos de CAASPP, Departamento de Educación de California',
  },
  url: 'https://caaspp-elpac.ets.org/caaspp/',
};
