import { render } from 'preact';
import { Summaries } from '../../src/summaries/summaries';
import { PanelApp } from '../../src/views/panel-app';
import { tabParameter } from '../../src/views/tab-parameter';

render(<PanelApp tab={tabParameter()} summaries={new Summaries()} />, document.getElementById('app')!);
