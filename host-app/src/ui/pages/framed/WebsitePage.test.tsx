import { cleanup, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test } from 'vitest';
import { AppContext } from '../../../store/hooks.ts';
import { LoadsAtOnce } from '../../testing/LoadsAtOnce.tsx';
import { providersAnswer } from '../../testing/providers-answer.ts';
import { renderShell } from '../../testing/render-shell.tsx';
import { WebsitePage } from './WebsitePage.tsx';

afterEach(cleanup);

function renderInApp(page: ReactNode): void {
  const { app } = renderShell();
  cleanup();
  render(<AppContext value={app}>{page}</AppContext>);
}

test('a website that has loaded before the screen is drawn is shown', async () => {
  providersAnswer(true);
  renderInApp(
    <LoadsAtOnce>
      <WebsitePage title="Site" url="http://site.localhost:5173/" />
    </LoadsAtOnce>,
  );
  expect(screen.getByTitle('Site')).toBeDefined();
  await waitFor(() => expect(screen.queryByLabelText('Loading website')).toBeNull());
});

test.each(['/', '/?present', '/#state=abc', '/index.html', '/main.aspx?appid=1', '/MAIN.aspx'])(
  '[TB16] a website tab at %s would contain the workspace itself, so it is refused',
  (path) => {
    providersAnswer(true);
    renderInApp(<WebsitePage title="Site" url={`${location.origin}${path}`} />);
    expect(screen.getByText('This website cannot be shown')).toBeDefined();
    expect(screen.queryByTitle('Site')).toBeNull();
  },
);

test('[LK5] an address without slashes loads from the host that was judged, not from the workspace', () => {
  providersAnswer(true);
  renderInApp(
    <WebsitePage title="Site" url={`${location.protocol}known.example/../webresources/x`} />,
  );
  expect(screen.getByTitle('Site').getAttribute('src')).toBe(
    `${location.protocol}//known.example/webresources/x`,
  );
});

test('[TB16] another page of the same server is an ordinary website', () => {
  providersAnswer(true);
  renderInApp(<WebsitePage title="Site" url={`${location.origin}/docs/traps.md`} />);
  expect(screen.getByTitle('Site')).toBeDefined();
});
