// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { savedFrom } from '../../../src/files/saved-from';

const from = (source: string) => savedFrom(new DOMParser().parseFromString(source, 'text/html'));
const CANONICAL = '<link rel="alternate canonical" href="https://shop.example/legal">';
const SHARED = '<meta property="og:url" content="https://shop.example/shared">';

describe('where a saved page is from', () => {
  it.each([
    [
      '<!doctype html>\n<!-- saved from url=(0028)https://shop.example/privacy -->\n<html>',
      'https://shop.example/privacy',
    ],
    [
      `<!-- saved from url=(0028)https://shop.example/privacy --><head>${CANONICAL}${SHARED}`,
      'https://shop.example/privacy',
    ],
    [
      '<html lang=en><!--\n Page saved with SingleFile \n url: https://shop.example/privacy \n saved date: today\n-->',
      'https://shop.example/privacy',
    ],
    [`<head>${SHARED}${CANONICAL}`, 'https://shop.example/legal'],
    [`<head>${SHARED}`, 'https://shop.example/shared'],
    [`<head><link rel=canonical href="https://shop.example/">${SHARED}`, 'https://shop.example/shared'],
    ['<head><link rel=canonical href="https://shop.example/?page=privacy">', 'https://shop.example/?page=privacy'],
  ])('is told by %s', (source, page) => {
    expect(from(source)).toBe(page);
  });

  it.each([
    '<p>We collect your name.</p>',
    '<head><link rel=canonical href="/legal">',
    '<head><link rel=canonical href="https://shop.example">',
    '<head><link rel=canonical href="javascript:alert(1)"><meta property="og:url" content="https://[">',
    '<!-- saved from url=(0014)about:internet -->',
    '<p>saved from url=(0028)https://shop.example/privacy</p>',
  ])('is not told by %s', (source) => {
    expect(from(source)).toBeNull();
  });

  it('is told by no page without a head', () => {
    const source = '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>a</p></body></html>';
    expect(savedFrom(new DOMParser().parseFromString(source, 'application/xhtml+xml'))).toBeNull();
  });
});
