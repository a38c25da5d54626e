import type { Outline } from '../../core/model.js';
import type { HandoutOptions } from '../../core/render/handoutOptions.js';
import type { AssetChoices } from '../assets.js';

/** What a handout depends on beside its deck. */
export interface HandoutChoices extends AssetChoices {
  readonly handout: HandoutOptions;
  /** The article, for a reading copy. */
  readonly outline?: Outline | null;
}
