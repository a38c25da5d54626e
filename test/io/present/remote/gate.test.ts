import { describe, expect, it } from 'vitest';
import { Gate } from '../../../../src/io/present/remote/gate.js';

describe('Gate', () => {
  it('lets one remote in for a token, and makes another', () => {
    const told: string[] = [];
    const gate = new Gate((token) => told.push(token));
    const token = gate.remoteToken;
    const session = gate.exchange(token, 'remote') ?? '';
    expect(gate.admit(session)).toBe('remote');
    expect(gate.exchange(token, 'remote')).toBeNull();
    expect(told).toEqual([gate.remoteToken]);
    expect(gate.remoteToken).not.toBe(token);
  });

  it('lets any number of an audience in, never as a remote', () => {
    const gate = new Gate();
    const sessions = [1, 2].map(() => gate.exchange(gate.audienceToken, 'audience') ?? '');
    expect(sessions[0]).not.toBe(sessions[1]);
    expect(sessions.map((session) => gate.admit(session))).toEqual(['audience', 'audience']);
    expect(gate.exchange(gate.audienceToken, 'remote')).toBeNull();
    expect(gate.exchange(gate.remoteToken, 'audience')).toBeNull();
  });

  it('knows no session that it has not given', () => {
    const gate = new Gate();
    for (const wrong of ['', 'x', gate.remoteToken, '__proto__']) expect(gate.admit(wrong)).toBeNull();
    for (const wrong of ['', 'x', `${gate.remoteToken}x`]) expect(gate.exchange(wrong, 'remote')).toBeNull();
  });
});
