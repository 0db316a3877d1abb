/** Why there is no camera. Each has its own screen. */
export type CameraFault = 'refused' | 'absent' | 'in_use';

/** A running camera. */
export interface Camera {
  stream: MediaStream;
  /** True when the device has a light that can be switched. */
  hasLight: boolean;
  setLight(on: boolean): Promise<void>;
  stop(): void;
}

/** Starts the camera at the back. Gives the fault's name instead when that does not work. */
export async function openCamera(): Promise<Camera | CameraFault> {
  // Only there in a secure context.
  if (!navigator.mediaDevices) return 'absent';
  try {
    const video = { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } };
    return cameraOf(await navigator.mediaDevices.getUserMedia({ video, audio: false }));
  } catch (thrown) {
    return faultOf(thrown);
  }
}

/** True when the person said yes before, so that no explanation is needed first. */
export async function cameraAllowed(): Promise<boolean> {
  try {
    const status = await navigator.permissions.query({ name: 'camera' as PermissionName });
    return status.state === 'granted';
  } catch {
    // Browsers that cannot tell: explain first.
    return false;
  }
}

function cameraOf(stream: MediaStream): Camera {
  const [track] = stream.getVideoTracks();
  const can = (track?.getCapabilities?.() ?? {}) as { torch?: boolean };
  return {
    stream,
    hasLight: can.torch === true,
    async setLight(on) {
      await track?.applyConstraints({ advanced: [{ torch: on } as MediaTrackConstraintSet] });
    },
    stop() {
      for (const each of stream.getTracks()) each.stop();
    },
  };
}

function faultOf(thrown: unknown): CameraFault {
  const name = thrown instanceof DOMException ? thrown.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  if (name === 'NotReadableError' || name === 'AbortError') return 'in_use';
  return 'absent';
}
