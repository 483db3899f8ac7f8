/** Pictures of the web: W1 to W4 of SECURITY.md, against a server on this machine. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../src/host/addresses.ts';
import { createNodeHost, nodeHost } from '../../src/host/node.ts';
import { picture } from '../support/pictures.ts';
import { compiled, type Setting } from './compiled.ts';

/** Runs `use` with the address of a server that answers so, and tells which paths were asked for. */
async function served<T>(answer: RequestListener, use: (address: string) => Promise<T>): Promise<T> {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** A host for which this machine is the internet. */
const local = createNodeHost({ mayConnect: (address) => address === '127.0.0.1' || address === '::1' });

async function fetched(url: string, setting: Setting) {
  const { images, reasons } = await compiled(`# R\n\n![A](${url})`, setting);
  return { count: images.length, reason: reasons.join() };
}

const png = await picture('png', { width: 30, height: 20 });

describe('W1: the web', () => {
  it('is not asked unless --remote is given, and one message says so', () => {
    let asked = 0;
    const answer: RequestListener = (_, response) => {
      asked += 1;
      response.end(png);
    };
    return served(answer, async (address) => {
      const markdown = [1, 2, 3].map((i) => `![Map ${i}](${address}/${i}.png)`).join('\n\n');
      const without = await compiled(`# R\n\n${markdown}`, { host: local });
      expect(asked).toBe(0);
      expect(without.images).toEqual([]);
      expect(without.reasons).toEqual([expect.stringMatching(/^3 pictures are on the web .*--remote/)]);
      expect(without.opened.slides.flatMap(({ shapes }) => shapes).map(({ text }) => text)).toContain(
        'Map 2',
      );
      const withIt = await compiled(`# R\n\n${markdown}`, { host: local, remote: true });
      expect(withIt.images).toHaveLength(3);
    });
  });
});

describe('W2: addresses of one’s own network', () => {
  it.each([
    '127.0.0.1',
    '10.0.0.1',
    '172.16.5.5',
    '192.168.1.1',
    '169.254.169.254',
    '100.100.100.200',
    '168.63.129.16',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00:ec2::254',
    '::ffff:127.0.0.1',
    '::ffff:a00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'no address',
  ])('are not connected to: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['93.184.216.34', '8.8.8.8', '2606:4700:4700::1111'])('are not those of others: %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it('are refused however they are written, and by name', async () => {
    let asked = 0;
    const answer: RequestListener = (_, response) => {
      asked += 1;
      response.end(png);
    };
    await served(answer, async (address) => {
      const { port } = new URL(address);
      for (const host of [
        '127.0.0.1',
        '2130706433',
        '0x7f.1',
        '0177.0.0.1',
        'localhost',
        '[::ffff:127.0.0.1]',
        '[::1]',
      ]) {
        const { count, reason } = await fetched(`http://${host}:${port}/a.png`, {
          host: nodeHost,
          remote: true,
        });
        expect({ host, count }).toEqual({ host, count: 0 });
        expect(reason).toContain('is not on the public internet');
      }
      expect(asked).toBe(0);
    });
  });

  it('are refused behind a redirect', () => {
    const host = createNodeHost({ mayConnect: (address) => address === '127.0.0.1' });
    const answer: RequestListener = (_, response) => {
      response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end();
    };
    return served(answer, async (address) => {
      const { reason } = await fetched(`${address}/a.png`, { host, remote: true });
      expect(reason).toContain('is not on the public internet');
    });
  });
});

describe('W3: addresses', () => {
  const answer: RequestListener = ({ url = '' }, response) => {
    const [, count] = /^\/hops\/(\d+)/.exec(url) ?? [];
    if (count === '0') response.end(png);
    else if (count) response.writeHead(302, { location: `/hops/${Number(count) - 1}` }).end();
    else if (url === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    else response.writeHead(404).end();
  };

  it('redirect five times, and no more', () =>
    served(answer, async (address) => {
      const setting = { host: local, remote: true };
      expect(await fetched(`${address}/hops/5`, setting)).toEqual({ count: 1, reason: '' });
      expect((await fetched(`${address}/hops/6`, setting)).reason).toContain('leads on more than 5 times');
    }));

  it('lead nowhere but to the web, and tell no passwords', () =>
    served(answer, async (address) => {
      const setting = { host: local, remote: true };
      expect((await fetched(`${address}/file`, setting)).reason).toContain('only http and https are read');
      expect((await fetched(address.replace('//', '//user:secret@'), setting)).reason).toContain(
        'has a password',
      );
      expect((await fetched('ftp://example.org/a.png', setting)).reason).toContain(
        'is not a file beside the report',
      );
      expect((await fetched(`${address}/none`, setting)).reason).toContain('the server answers 404');
    }));
});

describe('W4: answers', () => {
  it('without end are cut off', () => {
    const chunk = Buffer.alloc(1_000_000);
    const answer: RequestListener = (_, response) => {
      const more = () => {
        if (!response.destroyed) response.write(chunk, more);
      };
      more();
    };
    return served(answer, async (address) => {
      const { reason } = await fetched(`${address}/a.png`, { host: local, remote: true });
      expect(reason).toContain('is larger than 20 MB');
    });
  });

  it('that never come are not waited for', () =>
    served(
      (_, response) => response.write('<'),
      async (address) => {
        const { reason } = await fetched(`${address}/a.png`, { host: local, remote: true });
        expect(reason).toContain('within 10 seconds');
      },
    ));
});
