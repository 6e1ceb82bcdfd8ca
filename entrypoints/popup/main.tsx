import { render } from 'preact';
import { Summaries } from '../../src/summaries/summaries';
import { PopupApp } from '../../src/views/popup-app';
import { tabParameter } from '../../src/views/tab-parameter';

render(<PopupApp tab={tabParameter()} summaries={new Summaries()} />, document.getElementById('app')!);
