// The styles that the pages of speakers share with whatever else tells of statements; put into the page once.
import { style } from '../../lazy.js';

await style(new URL('speaker-view.css', import.meta.url));
