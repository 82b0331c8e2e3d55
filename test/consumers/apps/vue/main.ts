import { createApp } from 'vue';
import Try from './Try.vue';

createApp(Try).mount('#app');
