/** A colleague to whom a call can be transferred. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly isBusy: boolean;
}

/**
 *   blind:        moving --colleague answers--> the call ends here
 *                    `--no answer--> none
 *   consultative: asking --colleague answers--> consulting --completed--> moving, as above
 *                    `--declined, or called off--> none
 */
export interface Transfer {
  readonly to: Colleague;
  readonly phase: 'asking' | 'consulting' | 'moving';
  /** The call to the colleague, for a consultative transfer. */
  readonly consultId: string | undefined;
}

export const selectTransferText = ({ to, phase }: Transfer): string => {
  if (phase === 'asking') return `Calling ${to.name}`;
  return phase === 'consulting' ? `Talking to ${to.name}` : `Transferring to ${to.name}`;
};
