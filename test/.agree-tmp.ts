import fc from 'fast-check';
import { Validator as Cf } from '@cfworker/json-schema';
import { documents, schemas } from '/work/main/test/validators-agree.ts';
import { compile as own } from '/work/main/packages/definition/src/validate/engine.ts';
import { compile as aj } from '/work/main/packages/definition/src/ajv.ts';
import { formats } from '/work/main/packages/definition/src/formats/index.ts';
const t=(f:()=>unknown)=>{try{return f()}catch(e){return String(e)}};
const N=Number(process.env.N??500); const classes=new Map<string,any[]>(); let pairs=0;
const seed=Number(process.env.SEED??1);
const ss=fc.sample(schemas,{numRuns:N,seed}), ds=fc.sample(fc.array(documents,{minLength:6,maxLength:6}),{numRuns:N,seed:seed+1});
ss.forEach((s,i)=>{ const js=JSON.stringify(s); s=JSON.parse(js); const o:any=t(()=>own(s,{formats})); const a:any=t(()=>aj(s,{formats,general:true}));
 if (typeof o==='string'||typeof a==='string') { if(o!==a && typeof o!==typeof a) add('compile '+(typeof o==='string'?o:'ok')+' / '+(typeof a==='string'?a:'ok'),js); return; }
 let c:any; t(()=>c=new Cf(JSON.parse(js),'2020-12',false));
 for (const d of ds[i]!) { pairs++; const vo=t(()=>o.check(d)), va=t(()=>a.check(d)), vc=t(()=>c.validate(d).valid);
  if (vo!==va) { add(`verdict own ${vo} ajv ${va} cf ${vc}`,{s:js,d:JSON.stringify(d)}); continue; }
  if (typeof vo==='string') continue;
  const k=(e:any)=>JSON.stringify([e.instancePath,e.keyword,e.params]); const eo=o.errors(d).map(k).sort(), ea=a.errors(d).map(k).sort();
  if (JSON.stringify(eo)!==JSON.stringify(ea)) add('errors',{s:js,d:JSON.stringify(d),own:eo.filter((x:any)=>!ea.includes(x)),ajv:ea.filter((x:any)=>!eo.includes(x)), n:[eo.length,ea.length]});
 } });
function add(k:string,v:any){(classes.get(k)??classes.set(k,[]).get(k)!).push(v);}
console.log(pairs); for (const [k,v] of classes) { console.log('==',k,v.length); for (const x of v.sort((a:any,b:any)=>JSON.stringify(a).length-JSON.stringify(b).length).slice(0,Number(process.env.M??4))) console.log('   ',x); }
