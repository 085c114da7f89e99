import { integrityCorridor, redCultureCorridor } from './spaces-corridors'
import { aspirationHall, redLectureHall } from './spaces-halls'
import { coreValuesZone, redStation } from './spaces-outdoors'
import { memberActivityRoom, readingRoom } from './spaces-quiet'
import { bookCorner, organizationRoom, perseveranceHouse } from './spaces-rooms'

/** One picture for each space, by the code of the space. */
export const spaceScenes = {
  coreValuesZone,
  bookCorner,
  perseveranceHouse,
  aspirationHall,
  redStation,
  organizationRoom,
  redLectureHall,
  integrityCorridor,
  redCultureCorridor,
  memberActivityRoom,
  readingRoom,
}
