export { withDirections } from '../indicator/directions.js';
export { mergePlanData } from '../indicator/merge.js';
export { mirrored } from '../scene/mirror.js';
export { GroupController } from './group-controller.js';
export { RefreshController } from './refresh-controller.js';
export { VisibilityController } from './visibility-controller.js';
export { logMissingDirections } from './missing-directions.js';
