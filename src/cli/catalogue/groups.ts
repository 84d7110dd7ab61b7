import type { Group } from '../../feed/types.ts';

interface KnownGroup extends Group {
  /** Other spellings in files, in lower case. The identifier itself is always understood. */
  also: string[];
}

function group(id: string, family: Group['family'], en: string, es: string, ...also: string[]): KnownGroup {
  return { id, family, name: { en, es }, also: [...also, en.toLowerCase()] };
}

/**
 * The one vocabulary of student groups, in the order in which widgets show them. Identifiers are the Dashboard's codes,
 * and DataQuest's where the Dashboard has none. Grades K-8 and TK-8 overlap the other spans, so they are not of the family
 * grade, whose groups add up to everyone.
 */
const vocabulary: KnownGroup[] = [
  group('ALL', 'all', 'All students', 'Todos los estudiantes', 'all', 'ta'),
  group('AA', 'race-ethnicity', 'African American', 'Afroamericanos', 'african_american', 'black or african american'),
  group(
    'AI',
    'race-ethnicity',
    'American Indian or Alaska Native',
    'Indígenas estadounidenses o nativos de Alaska',
    'american_indian_alaska_native',
    'american indian',
  ),
  group('AS', 'race-ethnicity', 'Asian', 'Asiáticos'),
  group('FI', 'race-ethnicity', 'Filipino', 'Filipinos'),
  group('HI', 'race-ethnicity', 'Hispanic or Latino', 'Hispanos o latinos', 'hispanic_latino', 'hispanic'),
  group(
    'PI',
    'race-ethnicity',
    'Native Hawaiian or Pacific Islander',
    'Nativos de Hawái o isleños del Pacífico',
    'pacific_islander',
    'pacific islander',
  ),
  group('WH', 'race-ethnicity', 'White', 'Blancos'),
  group('MR', 'race-ethnicity', 'Two or more races', 'Dos o más razas', 'two_or_more_races', 'multiple races'),
  group('RD', 'race-ethnicity', 'Race not reported', 'Raza no indicada', 'race_not_reported', 'not reported'),
  group(
    'SED',
    'program',
    'Socioeconomically disadvantaged',
    'En desventaja socioeconómica',
    'socioeconomically_disadvantaged',
  ),
  group('SWD', 'program', 'Students with disabilities', 'Estudiantes con discapacidades', 'students_with_disabilities'),
  group('FOS', 'program', 'Foster youth', 'Jóvenes en hogares de acogida', 'foster'),
  group('HOM', 'program', 'Homeless', 'Sin hogar', 'homeless youth'),
  group('MIG', 'program', 'Migrant education', 'Educación migrante', 'migrant'),
  group('EL', 'language', 'English learners', 'Estudiantes que aprenden inglés', 'english_learners', 'english learner'),
  group(
    'ELO',
    'language',
    'Current English learners only',
    'Solo estudiantes que aprenden inglés actualmente',
    'english_learners_only',
  ),
  group(
    'LTEL',
    'language',
    'Long-term English learners',
    'Estudiantes que aprenden inglés a largo plazo',
    'long_term_english_learners',
  ),
  group(
    'RFP',
    'language',
    'Recently reclassified English learners',
    'Reclasificados recientemente como competentes en inglés',
    'recently_reclassified',
  ),
  group('EO', 'language', 'English only', 'Solo inglés', 'english_only'),
  group('F', 'gender', 'Female', 'Mujeres', 'gf'),
  group('M', 'gender', 'Male', 'Hombres', 'gm'),
  group('GX', 'gender', 'Non-binary', 'No binario', 'non_binary', 'x'),
  group('GZ', 'gender', 'Gender not reported', 'Género no indicado', 'missing gender'),
  group('GRK', 'grade', 'Kindergarten', 'Kínder'),
  group('GRTKK', 'grade', 'Grades TK–K', 'Grados TK–K', 'grades_tk_k'),
  group('GR13', 'grade', 'Grades 1–3', 'Grados 1–3', 'grades_1_3'),
  group('GR46', 'grade', 'Grades 4–6', 'Grados 4–6', 'grades_4_6'),
  group('GR78', 'grade', 'Grades 7–8', 'Grados 7–8', 'grades_7_8'),
  group('GR912', 'grade', 'Grades 9–12', 'Grados 9–12', 'grades_9_12'),
  group('GRK8', 'other', 'Grades K–8', 'Grados K–8'),
  group('GRTK8', 'other', 'Grades TK–8', 'Grados TK–8', 'grades_tk_8'),
  group('SBA', 'other', 'Smarter Balanced assessment', 'Evaluación Smarter Balanced', 'smarter_balanced_assessment'),
  group('CAA', 'other', 'Alternate assessment', 'Evaluación alternativa', 'alternate_assessment'),
  group('CAST', 'other', 'California Science Test', 'Prueba de Ciencias de California'),
];

const bySpelling = new Map<string, string>();
for (const { id, also } of vocabulary) for (const word of [id.toLowerCase(), ...also]) bySpelling.set(word, id);

/** Identifier of a student group by any known spelling, or nothing. */
export function studentGroup(spelling: string): string | undefined {
  return bySpelling.get(spelling) ?? bySpelling.get(spelling.toLowerCase());
}

/** Every known spelling, for suggestions. */
export function groupSpellings(): Iterable<string> {
  return bySpelling.keys();
}

/** The groups of the vocabulary that are in use, in its order, as a feed lists them. */
export function knownGroups(used: ReadonlySet<string>): Group[] {
  return vocabulary.filter(({ id }) => used.has(id)).map(({ id, name, family }) => ({ id, name, family }));
}
