const root='/tmp/wt/rank';
const { loadCasebook } = await import(root + '/lib/casebook.node.ts');
const { createBase } = await import(root + '/lib/bench/search/create-base.node.ts');
const { buildSearchFiles } = await import(root + '/lib/search/search-files.ts');
const { createEngine } = await import(root + '/lib/search/engine.ts');
const { parseQuery } = await import(root + '/lib/search/query.ts');
const { readLead } = await import(root + '/lib/search/read-files.ts');
const { book } = loadCasebook(root + '/content');
for (const arg of process.argv.slice(2)) {
 const [size, seed, locale, q] = arg.split('/');
 const base = createBase(book, Number(size), Number(seed));
 const files = buildSearchFiles(base.documents, base.groups);
 const engine = createEngine({ locale, load: async (of: any, depth: any) => files[of][depth === 'lead' ? 'lead' : 'body'] });
 await engine.load('full');
 const parsed = parseQuery(q, readLead(files[locale].lead, locale).aliases);
 console.log('=====', q, parsed.units.map((u: any) => `${u.text}${u.isGlue?'~':''}@${u.place.start}-${u.place.end}[${u.alternatives.map((a:any)=>a.text+'*'+a.factor+' <'+a.longer.map((l:any)=>l.map((p:any)=>p.text).join(' ')).join(';')+'>')}]`).join(' '), JSON.stringify(parsed.statuses));
 const right = base.queries.find((x: any) => x.query === q && x.locale === locale)?.right ?? [];
 const a = await engine.search(q, { limit: 12 });
 for (const [i, h] of a.hits.entries()) { if (i > 3 && !right.includes(h.id)) continue; const d = base.documents[locale].find((x: any) => x.id === h.id); console.log('  ', i+1, right.includes(h.id) ? 'RIGHT' : '', h.id, h.score.toFixed(2), h.terms.join('|'), '##', d.title, '##', d.tags.join('|').slice(0, 400), '##', JSON.stringify(d.statuses).slice(0,300)); }
 console.log('  matched', a.matched.length, a.corrected.join());
}
