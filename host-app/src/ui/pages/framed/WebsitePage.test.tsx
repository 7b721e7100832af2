import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { LoadsAtOnce } from '../../testing/LoadsAtOnce.tsx';
import { providersAnswer } from '../../testing/providers-answer.ts';
import { WebsitePage } from './WebsitePage.tsx';

afterEach(cleanup);

test('a website that has loaded before the screen is drawn is there', async () => {
  providersAnswer(true);
  render(
    <LoadsAtOnce>
      <WebsitePage title="Site" url="http://site.localhost:5173/" />
    </LoadsAtOnce>,
  );
  expect(screen.getByTitle('Site')).toBeDefined();
  await waitFor(() => expect(screen.queryByLabelText('Loading website')).toBeNull());
});
