import { render } from 'preact';
import { Summaries } from '../../src/summaries/summaries';
import { clauseParameter, fileParameter } from '../../src/views/file-page';
import { PanelApp } from '../../src/views/panel-app';
import { tabParameter } from '../../src/views/tab-parameter';

const address = fileParameter();
const file = address === null ? null : { address, clause: clauseParameter() };
render(<PanelApp tab={tabParameter()} file={file} summaries={new Summaries()} />, document.getElementById('app')!);
