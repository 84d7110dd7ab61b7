/** What the page inside a frame says itself, by language. */
const words = {
  en: {
    unusable: 'This chart cannot be shown: the address of the frame is not complete.',
    more: 'Scroll for the rest.',
    full: 'Open the full view, with the table and the source',
  },
  es: {
    unusable: 'Este gráfico no se puede mostrar: la dirección del marco no está completa.',
    more: 'Desplácese para ver el resto.',
    full: 'Abrir la vista completa, con la tabla y la fuente',
  },
};

export type FrameWords = (typeof words)['en'];

/** The words in a language, or in English where nobody has written them. */
export function frameWords(language: string | undefined): FrameWords {
  const base = language?.split('-')[0]?.toLowerCase() ?? 'en';
  return words[base as keyof typeof words] ?? words.en;
}
