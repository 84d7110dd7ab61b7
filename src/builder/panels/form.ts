import type { Choice, Field } from '../choice.ts';
import { colourOf } from '../contrast.ts';

/** Fields that are a list of boxes to tick; what is ticked is one text of identifiers. */
const lists: readonly Field[] = ['metrics', 'groups', 'compare'];
const radios: readonly Field[] = ['widget', 'theme', 'width', 'way'];

type Control = HTMLInputElement | HTMLSelectElement;

function named(field: Field): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>(`input[name="${field}"]`)];
}

/** What a control of the page has just been given, or nothing if it is none of the choice. */
export function chosenIn(control: Control, choice: Choice): Partial<Choice> | undefined {
  const field = (control.name || control.id) as Field;
  if (!Object.hasOwn(choice, field)) return undefined;
  if (lists.includes(field)) {
    const ticked = named(field).filter(({ checked }) => checked);
    return { [field]: ticked.map(({ value }) => value).join(' ') };
  }
  // A colour is kept in one form; what is none counts as not chosen, and is told beside the field.
  if (field === 'accent') return { accent: colourOf(control.value) ?? '' };
  return { [field]: control.value.trim() };
}

/**
 * Shows a choice in the controls of the page. What a visitor is just writing stays, unless another choice comes from the
 * history of the browser.
 */
export function writeForm(choice: Choice, isFromHistory: boolean): void {
  for (const field of radios) for (const radio of named(field)) radio.checked = radio.value === choice[field];
  for (const field of lists) {
    const ticked = choice[field].split(/[ ,]+/);
    for (const box of named(field)) box.checked = ticked.includes(box.value);
  }
  for (const control of document.querySelectorAll<Control>('select[id], input[id]')) {
    const field = control.id as Field;
    if (!Object.hasOwn(choice, field)) continue;
    const isBeingWritten = control instanceof HTMLInputElement && control === document.activeElement;
    // What is no colour is not in the choice, and stays to be corrected.
    const isWrong = field === 'accent' && choice.accent === '' && control.value !== '' && !colourOf(control.value);
    if ((isBeingWritten || isWrong) && !isFromHistory) continue;
    control.value = choice[field];
  }
}
