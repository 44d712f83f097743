import { expect } from '@open-wc/testing';
import { Claim, type Acquire } from './claim.ts';

/** A place that is held as soon as `grant` is called. */
function slowPlace() {
  const asked: ((held: boolean) => void)[] = [];
  const ended: (() => void)[] = [];
  let letGo = 0;
  const acquire: Acquire = (_steal, end) => {
    ended.push(end);
    return new Promise((resolve) =>
      asked.push((held) => {
        resolve(
          held
            ? () => {
                letGo++;
                end();
              }
            : undefined,
        );
      }),
    );
  };
  return { acquire, ended, grant: (held: boolean) => asked.shift()?.(held), count: () => letGo };
}

describe('Claim', () => {
  it('lets go of a place that comes after it was released', async () => {
    const place = slowPlace();
    const claiming = Claim.of(place.acquire);
    place.grant(false);
    const claim = await claiming;
    const taking = claim.takeOver();
    claim.release();
    place.grant(true);
    await taking;
    expect(claim.writable).to.equal(false);
    expect(place.count()).to.equal(1);
  });

  it('is not writable when the place was lost before it was told that it had it', async () => {
    const place = slowPlace();
    const claiming = Claim.of(place.acquire);
    place.ended[0]?.();
    place.grant(true);
    const claim = await claiming;
    expect(claim.writable).to.equal(false);
    await claim.released;
  });

  it('speaks of the turn to come as long as it has none', async () => {
    const place = slowPlace();
    const claiming = Claim.of(place.acquire);
    place.grant(false);
    const claim = await claiming;
    let told = false;
    const released = claim.released.then(() => (told = true));
    const taking = claim.takeOver();
    place.grant(true);
    await taking;
    expect([claim.writable, told]).to.deep.equal([true, false]);
    claim.release();
    await released;
    expect(told).to.equal(true);
  });

  it('keeps its new turn when the end of the one before comes late', async () => {
    const ends: (() => void)[] = [];
    const claim = await Claim.of((_steal, end) => {
      ends.push(end);
      return Promise.resolve(() => undefined);
    });
    const released = claim.released;
    claim.release();
    await claim.takeOver();
    ends[0]?.();
    await released;
    expect(claim.writable).to.equal(true);
    ends[1]?.();
    await claim.released;
    expect(claim.writable).to.equal(false);
  });

  it('can be tried again after taking over failed', async () => {
    let fail = true;
    const acquire: Acquire = (steal) =>
      steal && fail ? Promise.reject(new Error('no')) : Promise.resolve(steal ? () => undefined : undefined);
    const claim = await Claim.of(acquire);
    expect(await claim.takeOver().catch(() => 'failed')).to.equal('failed');
    fail = false;
    await claim.takeOver();
    expect(claim.writable).to.equal(true);
  });
});
