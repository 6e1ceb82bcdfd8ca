/** One of the dictionaries that opencc-js ships apart from its converters: 'from to' pairs joined by '|'. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
