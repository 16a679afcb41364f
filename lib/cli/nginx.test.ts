// Which nginx is taken when there are several, or none.
import { expect, test } from 'vitest';
import { findNginx } from './nginx.mjs';

const only =
  (...working: string[]) =>
  (path: string) =>
    working.includes(path);

test('the named one comes first, and is not replaced when it does not work', () => {
  const env = { NGINX_PATH: '/opt/nginx', PATH: '/bin' };
  expect(findNginx(env, only('/opt/nginx', '/bin/nginx'))).toBe('/opt/nginx');
  expect(() => findNginx(env, only('/bin/nginx'))).toThrow(
    'NGINX_PATH names no working nginx: /opt/nginx',
  );
});

test('without sbin in PATH it is found too', () => {
  expect(findNginx({ PATH: '/bin' }, only('/usr/sbin/nginx'))).toBe('/usr/sbin/nginx');
  expect(findNginx({ PATH: '/bin' }, only())).toBeUndefined();
});
