/** The attribute by which a division asks for a widget, in editors that take unknown tags away. */
export const wish = 'data-vital-signs';
