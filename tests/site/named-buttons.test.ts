import { expect, test } from 'vitest';
import { namedButtons } from '../../src/site/named-buttons.ts';

test('the buttons of the built page have their names beside them, whatever becomes of their words', () => {
  expect(
    namedButtons(
      '<p>Map</p><button type="button" aria-label="Next &amp; last"><svg></svg></button><button class="a"><svg><path d="M0"/></svg><span>Share</span></button>',
    ),
  ).toBe(
    '<p>Map</p><button type="button" aria-label="Next &amp; last" data-name="Next &amp; last"><svg></svg></button><button class="a" data-name="Share"><svg><path d="M0"/></svg><span>Share</span></button>',
  );
  expect(namedButtons('<button>say "so"</button>')).toBe(
    '<button data-name="say &quot;so&quot;">say "so"</button>',
  );
});
