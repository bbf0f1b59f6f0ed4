import { ROOT } from './read.ts';
import { serve } from './serve.ts';

const { url } = await serve(`${ROOT}dist`, Number(process.env.PORT ?? 4173));
console.log(`Anlauf is open at ${url}`);
