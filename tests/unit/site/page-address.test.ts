import { describe, expect, it } from 'vitest';
import { pageAddress, routeOf } from '../../../src/site/page-address';

describe('the address of a page', () => {
  it.each([
    ['https://a.example/privacy#contact', 'https://a.example/privacy', ''],
    ['https://a.example/privacy', 'https://a.example/privacy', ''],
    ['https://a.example/#/privacy', 'https://a.example/#/privacy', '#/privacy'],
    ['https://a.example/#!privacy', 'https://a.example/#!privacy', '#!privacy'],
    ['https://a.example/?q=1#', 'https://a.example/?q=1', ''],
    ['https://a.example/#a#/b', 'https://a.example/', ''],
  ])('of %s is %s', (url, address, route) => {
    expect(pageAddress(url)).toBe(address);
    expect(routeOf(url)).toBe(route);
  });
});
