import { render } from 'preact';
import { Summaries } from '../../src/summaries/summaries';
import { LibraryApp } from '../../src/views/library-app';

render(<LibraryApp summaries={new Summaries()} />, document.getElementById('app')!);
