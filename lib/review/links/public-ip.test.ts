import { expect, test } from 'vitest';
import { isPublicIp } from './public-ip';

const closed = {
  'the machine itself': ['127.0.0.1', '127.9.9.9', '0.0.0.0', '::1', '::'],
  'a private network': [
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    'fc00::1',
    'fd12::1',
  ],
  'the link, and what clouds tell of a machine': [
    '169.254.169.254',
    '169.254.1.1',
    'fe80::1',
    'fd00:ec2::254',
    '168.63.129.16',
    '192.0.0.192',
  ],
  'addresses shared by a provider': ['100.64.0.1', '100.100.100.200'],
  'many machines': ['224.0.0.1', '255.255.255.255', 'ff02::1'],
  'reserved for documents and the future': [
    '192.0.2.1',
    '198.51.100.1',
    '203.0.113.1',
    '240.0.0.1',
    '2001:db8::1',
  ],
  'IPv4 in IPv6': [
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:a9fe:a9fe',
    '64:ff9b::7f00:1',
    '64:ff9b::169.254.169.254',
    '::ffff:0:127.0.0.1',
  ],
  tunnels: ['2002:7f00:1::', '2001:0:53aa:64c::1'],
  'no address': ['', 'localhost', '1.2.3', '1.2.3.4.5', '999.1.1.1', 'a.example', '0x7f.1'],
};

for (const [what, addresses] of Object.entries(closed)) {
  test(`refused: ${what}`, () => {
    for (const one of addresses) expect(isPublicIp(one), one).toBe(false);
  });
}

test('anybody reaches these', () => {
  for (const one of [
    '1.1.1.1',
    '93.184.215.14',
    '172.32.0.1',
    '2606:4700:4700::1111',
    '::ffff:1.1.1.1',
    '64:ff9b::101:101',
  ]) {
    expect(isPublicIp(one), one).toBe(true);
  }
});
