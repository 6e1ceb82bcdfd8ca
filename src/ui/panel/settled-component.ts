import { Component } from 'preact';

/** A component that is drawn anew only when one of its properties is another. */
export abstract class SettledComponent<Props extends object> extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    return (Object.keys(next) as (keyof Props)[]).some((name) => next[name] !== (this.props as Props)[name]);
  }
}
