export type { JSX } from 'react';
