/** The audio of one call between two telephones. */
export interface Leg {
  /** Audio from the other side. */
  readonly remote: MediaStream;
  /** The description to send with a call. */
  readonly offer: () => Promise<string>;
  /** Accepts the description of a call and returns the one to answer with. */
  readonly answer: (sdp: string) => Promise<string>;
  /** Accepts the description that a call was answered with. */
  readonly accept: (sdp: string) => Promise<void>;
  /** Sends another track from now on; nothing with null. */
  readonly send: (track: MediaStreamTrack | null) => Promise<void>;
  readonly sendDigit: (digit: string) => void;
  readonly traffic: () => Promise<LegTraffic>;
  readonly close: () => void;
}

/** Bytes of audio since the call was answered. */
export interface LegTraffic {
  readonly received: number;
  readonly sent: number;
}

const gatheringLimitMs = 2_000;

/** Addresses in one network are known instantly; a slow one must not keep the caller waiting. */
const gathered = (connection: RTCPeerConnection): Promise<void> =>
  new Promise((resolve) => {
    if (connection.iceGatheringState === 'complete') return resolve();
    const timer = setTimeout(resolve, gatheringLimitMs);
    connection.addEventListener('icegatheringstatechange', () => {
      if (connection.iceGatheringState !== 'complete') return;
      clearTimeout(timer);
      resolve();
    });
  });

const bytesOf = (report: unknown, key: 'bytesReceived' | 'bytesSent'): number => {
  const value: unknown =
    typeof report === 'object' && report !== null ? Reflect.get(report, key) : 0;
  return typeof value === 'number' ? value : 0;
};

/** No server in between: both telephones are on this machine or in one network. */
export const createLeg = (track: MediaStreamTrack): Leg => {
  const connection = new RTCPeerConnection({ iceServers: [] });
  const remote = new MediaStream();
  const sender = connection.addTrack(track);
  connection.addEventListener('track', (event) => remote.addTrack(event.track));
  const describeSelf = async (): Promise<string> => {
    await connection.setLocalDescription();
    await gathered(connection);
    return connection.localDescription?.sdp ?? '';
  };
  return {
    remote,
    offer: describeSelf,
    answer: async (sdp) => {
      await connection.setRemoteDescription({ type: 'offer', sdp });
      return describeSelf();
    },
    accept: (sdp) => connection.setRemoteDescription({ type: 'answer', sdp }),
    send: (next) => sender.replaceTrack(next),
    sendDigit: (digit) => {
      if (sender.dtmf?.canInsertDTMF) sender.dtmf.insertDTMF(digit);
    },
    traffic: async () => {
      const reports: unknown[] = [];
      (await connection.getStats()).forEach((report: unknown) => reports.push(report));
      const sum = (key: 'bytesReceived' | 'bytesSent', type: string): number =>
        reports
          .filter((report) => typeOf(report) === type)
          .reduce((total: number, report) => total + bytesOf(report, key), 0);
      return {
        received: sum('bytesReceived', 'inbound-rtp'),
        sent: sum('bytesSent', 'outbound-rtp'),
      };
    },
    close: () => connection.close(),
  };
};

const typeOf = (report: unknown): unknown =>
  typeof report === 'object' && report !== null ? Reflect.get(report, 'type') : undefined;
