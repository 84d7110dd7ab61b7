import type { Group } from '../../src/feed/types.ts';

type Family = Group['family'];

function group(id: string, family: Family, en: string, es: string, short?: [en: string, es: string]): Group {
  const shortName = short && { en: short[0], es: short[1] };
  return shortName ? { id, name: { en, es }, shortName, family } : { id, name: { en, es }, family };
}

/** Student groups and audiences, in the order in which widgets show them. The codes are those of California's files. */
export const groups: Group[] = [
  group('ALL', 'all', 'All students', 'Todos los estudiantes', ['All', 'Todos']),
  group('AI', 'race-ethnicity', 'American Indian or Alaska Native', 'Indígena americano o nativo de Alaska', [
    'American Indian',
    'Indígena americano',
  ]),
  group('AS', 'race-ethnicity', 'Asian', 'Asiático'),
  group('AA', 'race-ethnicity', 'Black or African American', 'Negro o afroamericano', ['Black', 'Afroamericano']),
  group('FI', 'race-ethnicity', 'Filipino', 'Filipino'),
  group('HI', 'race-ethnicity', 'Hispanic or Latino', 'Hispano o latino', ['Latino', 'Latino']),
  group('PI', 'race-ethnicity', 'Native Hawaiian or Pacific Islander', 'Nativo de Hawái o de las islas del Pacífico', [
    'Pacific Islander',
    'Isleño del Pacífico',
  ]),
  group('MR', 'race-ethnicity', 'Two or more races', 'Dos o más razas', ['Two or more', 'Dos o más']),
  group('WH', 'race-ethnicity', 'White', 'Blanco'),
  group('EL', 'language', 'English learners', 'Aprendices de inglés'),
  group('LTEL', 'language', 'Long-term English learners', 'Aprendices de inglés a largo plazo', [
    'Long-term learners',
    'A largo plazo',
  ]),
  group('RFEP', 'language', 'Reclassified fluent English proficient', 'Reclasificados con dominio del inglés', [
    'Reclassified',
    'Reclasificados',
  ]),
  group('SED', 'program', 'Socioeconomically disadvantaged', 'En desventaja socioeconómica', [
    'Low income',
    'Bajos ingresos',
  ]),
  group('SWD', 'program', 'Students with disabilities', 'Estudiantes con discapacidades', [
    'With disabilities',
    'Con discapacidades',
  ]),
  group('FOS', 'program', 'Foster youth', 'Jóvenes de crianza'),
  group('HOM', 'program', 'Students experiencing homelessness', 'Estudiantes sin hogar', ['Homeless', 'Sin hogar']),
  group('GF', 'gender', 'Female', 'Femenino'),
  group('GM', 'gender', 'Male', 'Masculino'),
  group('GX', 'gender', 'Nonbinary', 'No binario'),
  group('TK-5', 'grade', 'Grades TK to 5', 'Grados TK a 5'),
  group('6-8', 'grade', 'Grades 6 to 8', 'Grados 6 a 8'),
  group('MIL', 'other', 'Military-connected students', 'Estudiantes de familias militares', ['Military', 'Militares']),
  group('students', 'audience', 'Students', 'Estudiantes'),
  group('families', 'audience', 'Families', 'Familias'),
  group('staff', 'audience', 'Staff', 'Personal'),
];

/** The groups that add up to everyone. */
export const races = ['AI', 'AS', 'AA', 'FI', 'HI', 'PI', 'MR', 'WH'];
/** Groups that a student can be in besides. */
export const programs = ['EL', 'LTEL', 'RFEP', 'SED', 'SWD', 'FOS', 'HOM', 'MIL'];

/** How far a group stands from the average school, in standard deviations; what schools are there to change. */
export const standing: Record<string, number> = {
  AI: -0.35,
  AS: 0.7,
  AA: -0.5,
  FI: 0.6,
  HI: -0.22,
  PI: -0.35,
  MR: 0.2,
  WH: 0.38,
  EL: -0.75,
  LTEL: -1,
  RFEP: 0.3,
  SED: -0.28,
  SWD: -1.1,
  FOS: -1.05,
  HOM: -0.8,
  MIL: 0.15,
};
