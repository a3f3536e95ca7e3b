import { it } from 'vitest';
import { livedInHouse } from './lived-in-house.ts';
it('x', async () => { const t=performance.now(); const h = await livedInHouse(); console.log('took', performance.now()-t); console.log([...new Set(h.app.routes.filter(({method})=>method==='GET').map(({path})=>path))].join('\n')); await h.close(); }, 100000);
