import { createRoot } from 'react-dom/client';
import { App } from './screens/App.tsx';

const root = document.getElementById('softphone');
if (!root) throw new Error('index.html: expected an element with the id softphone');
createRoot(root).render(<App />);
