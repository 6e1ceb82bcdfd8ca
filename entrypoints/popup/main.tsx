import { render } from 'preact';
import { Summaries } from '../../src/summaries/summaries';
import { fileParameter } from '../../src/views/file-page';
import { PopupApp } from '../../src/views/popup-app';
import { tabParameter } from '../../src/views/tab-parameter';

render(
  <PopupApp tab={tabParameter()} file={fileParameter()} summaries={new Summaries()} />,
  document.getElementById('app')!,
);
